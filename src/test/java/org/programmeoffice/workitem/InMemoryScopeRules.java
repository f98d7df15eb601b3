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
    public synchronized Outcome<ScopeRule> add(
            UserKey actor, InitiativeNode on, ScopeRule.Effect effect, Selector selector, int expectedRevision) {
        return write(actor, on, expectedRevision, () -> {
            var rule = new ScopeRule(++lastId, on.id(), effect, selector, actor, Instant.EPOCH);
            rules.add(rule);
            return Optional.of(rule);
        });
    }

    @Override
    public synchronized Outcome<ScopeRule> remove(UserKey actor, InitiativeNode on, long ruleId, int expectedRevision) {
        return write(actor, on, expectedRevision, () -> {
            var rule = find(on, ruleId);
            rule.ifPresent(rules::remove);
            return rule;
        });
    }

    @Override
    public synchronized Outcome<ScopeRule> adopt(UserKey actor, InitiativeNode on, long ruleId, int expectedRevision) {
        return write(actor, on, expectedRevision, () -> find(on, ruleId).map(rule -> {
            var adopted = new ScopeRule(ruleId, on.id(), rule.effect(), rule.selector(), actor, Instant.EPOCH);
            rules.set(rules.indexOf(rule), adopted);
            return adopted;
        }));
    }

    private Outcome<ScopeRule> write(
            UserKey actor, InitiativeNode on, int expectedRevision, Supplier<Optional<ScopeRule>> change) {
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
