package org.programmeoffice.workitem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Scope rules in a list. */
final class InMemoryScopeRules implements ScopeRules {
    private final List<ScopeRule> rules = new ArrayList<>();
    private final Map<InitiativeId, Integer> revisions = new HashMap<>();
    private final Map<InitiativeId, UserKey> changers = new HashMap<>();
    private final Map<InitiativeId, Undo> undos = new HashMap<>();
    private long lastId;

    @Override
    public synchronized List<ScopeRule> all() {
        return List.copyOf(rules);
    }

    @Override
    public synchronized List<ScopeRule> of(InitiativeId initiative) {
        return rules.stream()
                .filter(rule -> rule.initiative().equals(initiative))
                .toList();
    }

    @Override
    public synchronized int revision(InitiativeId initiative) {
        return revisions.getOrDefault(initiative, 0);
    }

    @Override
    public synchronized Outcome<List<ScopeRule>> addAll(
            UserKey actor, InitiativeNode on, List<RuleText> texts, int expectedRevision) {
        return write(actor, on, expectedRevision, () -> {
            var added = texts.stream().map(text -> add(actor, on, text)).toList();
            keepUndo(on, () -> rules.removeAll(added), added.size());
            return Optional.of(added);
        });
    }

    private ScopeRule add(UserKey actor, InitiativeNode on, RuleText text) {
        var rule = new ScopeRule(++lastId, on.id(), text.effect(), text.selector(), actor, Instant.EPOCH);
        rules.add(rule);
        return rule;
    }

    @Override
    public synchronized Outcome<ScopeRule> change(
            UserKey actor, InitiativeNode on, long ruleId, ScopeRule.Effect effect, int expectedRevision) {
        return write(actor, on, expectedRevision, () -> find(on, ruleId).map(rule -> {
            var changed = new ScopeRule(ruleId, on.id(), effect, rule.selector(), rule.savedBy(), rule.savedAt());
            rules.set(rules.indexOf(rule), changed);
            keepUndo(on, () -> rules.set(rules.indexOf(changed), rule), 1);
            return changed;
        }));
    }

    @Override
    public synchronized Outcome<ScopeRule> move(
            UserKey actor,
            InitiativeNode from,
            InitiativeNode to,
            long ruleId,
            int expectedRevision,
            int expectedThere) {
        if (find(from, ruleId).isPresent() && revision(from.id()) != expectedRevision) {
            return write(actor, from, expectedRevision, Optional::empty);
        }
        return find(from, ruleId)
                .map(rule -> write(actor, to, expectedThere, () -> {
                    var moved = new ScopeRule(
                            ruleId, to.id(), rule.effect(), rule.selector(), rule.savedBy(), rule.savedAt());
                    rules.set(rules.indexOf(rule), moved);
                    revisions.merge(from.id(), 1, Integer::sum);
                    changers.put(from.id(), actor);
                    undos.remove(from.id());
                    undos.remove(to.id());
                    return Optional.of(moved);
                }))
                .orElseGet(Outcome::notFound);
    }

    @Override
    public synchronized Outcome<Integer> undo(UserKey actor, InitiativeNode on, int expectedRevision) {
        var undo = undos.get(on.id());
        if (undo == null || !actor.equals(changers.get(on.id()))) {
            return Outcome.notFound();
        }
        return write(actor, on, expectedRevision, () -> {
            undo.run.run();
            return Optional.of(undo.links);
        });
    }

    private void keepUndo(InitiativeNode on, Runnable undo, int links) {
        undos.put(on.id(), new Undo(undo, links));
    }

    /** How to take the newest change of a scope back. */
    private record Undo(Runnable run, int links) {}

    @Override
    public synchronized Outcome<ScopeRule> remove(UserKey actor, InitiativeNode on, long ruleId, int expectedRevision) {
        return write(actor, on, expectedRevision, () -> {
            var rule = find(on, ruleId);
            rule.ifPresent(rules::remove);
            rule.ifPresent(gone -> keepUndo(on, () -> add(actor, on, new RuleText(gone.effect(), gone.selector())), 1));
            return rule;
        });
    }

    @Override
    public synchronized Outcome<ScopeRule> adopt(UserKey actor, InitiativeNode on, long ruleId, int expectedRevision) {
        return write(actor, on, expectedRevision, () -> find(on, ruleId).map(rule -> {
            var adopted = new ScopeRule(ruleId, on.id(), rule.effect(), rule.selector(), actor, Instant.EPOCH);
            rules.set(rules.indexOf(rule), adopted);
            undos.remove(on.id());
            return adopted;
        }));
    }

    private <T> Outcome<T> write(UserKey actor, InitiativeNode on, int expectedRevision, Supplier<Optional<T>> change) {
        int revision = revision(on.id());
        if (revision != expectedRevision) {
            return Outcome.refused(
                    new Refusal.Conflict(changers.getOrDefault(on.id(), actor), Instant.EPOCH, revision));
        }
        var changed = change.get();
        if (changed.isEmpty()) {
            return Outcome.notFound();
        }
        revisions.put(on.id(), revision + 1);
        changers.put(on.id(), actor);
        return Outcome.done(changed.get());
    }

    private Optional<ScopeRule> find(InitiativeNode on, long ruleId) {
        return of(on.id()).stream().filter(rule -> rule.id() == ruleId).findFirst();
    }
}
