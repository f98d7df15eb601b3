package org.programmeoffice.workitem.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import net.java.ao.Query;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.access.Subject;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.workitem.RuleText;
import org.programmeoffice.workitem.ScopeRule;
import org.programmeoffice.workitem.ScopeRules;

/** Scope rules in rows; each write also makes a revision of the initiative's scope. */
public final class AoScopeRules implements ScopeRules {
    private static final String BY_ID = "ID ASC";

    private final ActiveObjects ao;
    private final ScopeRuleRows rows;
    private final Revisions revisions;
    private final InitiativeTree tree;
    private final Clock clock;

    public AoScopeRules(ActiveObjects ao, Revisions revisions, InitiativeTree tree, Clock clock) {
        this.ao = ao;
        this.rows = new ScopeRuleRows(ao);
        this.revisions = revisions;
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public List<ScopeRule> all() {
        return rows.find(Query.select().order(BY_ID));
    }

    @Override
    public List<ScopeRule> of(InitiativeId initiative) {
        return rows.find(Query.select()
                .where(ScopeRuleRow.INITIATIVE_ID + " = ?", initiative.value())
                .order(BY_ID));
    }

    @Override
    public int revision(InitiativeId initiative) {
        return tree.byId(initiative)
                .map(node -> revisions.newestNumber(Subject.scopeOf(node.key())))
                .orElse(0);
    }

    @Override
    public Outcome<List<ScopeRule>> addAll(
            UserKey actor, InitiativeNode on, List<RuleText> added, int expectedRevision) {
        var now = clock.instant();
        var changes = added.stream().map(AoScopeRules::added).toList();
        return revisions.record(List.of(revision(actor, on, expectedRevision, now, changes)), () -> added.stream()
                .map(rule -> ScopeRuleRows.rule(rows.create(on.id(), rule, actor, now)))
                .toList());
    }

    @Override
    public Outcome<ScopeRule> change(
            UserKey actor, InitiativeNode on, long ruleId, ScopeRule.Effect effect, int expectedRevision) {
        var found = rows.row(on.id(), ruleId);
        if (found.isEmpty()) {
            return Outcome.notFound();
        }
        var row = found.get();
        var selector = ScopeRuleRows.rule(row).selector();
        var before = new RuleText(ScopeRule.Effect.valueOf(row.getEffect()), selector);
        var change =
                Change.of("rule." + ruleId + ".effect", before.toString(), new RuleText(effect, selector).toString());
        return revisions.record(
                List.of(revision(actor, on, expectedRevision, clock.instant(), List.of(change))), () -> {
                    row.setEffect(effect.name());
                    row.save();
                    return ScopeRuleRows.rule(row);
                });
    }

    @Override
    public Outcome<ScopeRule> move(
            UserKey actor,
            InitiativeNode from,
            InitiativeNode to,
            long ruleId,
            int expectedRevision,
            int expectedThere) {
        var found = rows.row(from.id(), ruleId);
        if (found.isEmpty()) {
            return Outcome.notFound();
        }
        var row = found.get();
        var text = ScopeRuleRows.text(ScopeRuleRows.rule(row));
        var now = clock.instant();
        var gone = List.of(removed(text), Change.of("rule.movedTo", "", to.key().toString()));
        var come =
                List.of(added(text), Change.of("rule.movedFrom", "", from.key().toString()));
        return revisions.record(
                List.of(
                        revision(actor, from, expectedRevision, now, gone),
                        revision(actor, to, expectedThere, now, come)),
                () -> {
                    row.setInitiativeId(to.id().value());
                    row.save();
                    return ScopeRuleRows.rule(row);
                });
    }

    @Override
    public Outcome<Integer> undo(UserKey actor, InitiativeNode on, int expectedRevision) {
        var undo = revisions
                .newest(Subject.scopeOf(on.key()))
                .filter(newest -> newest.by().equals(actor))
                .flatMap(newest -> ScopeUndo.of(newest, rows));
        if (undo.isEmpty()) {
            return Outcome.notFound();
        }
        var now = clock.instant();
        var changes = undo.get().changes();
        return revisions.record(List.of(revision(actor, on, expectedRevision, now, changes)), () -> {
            undo.get().apply(actor, on.id(), now);
            return changes.size();
        });
    }

    @Override
    public Outcome<ScopeRule> remove(UserKey actor, InitiativeNode on, long ruleId, int expectedRevision) {
        var found = rows.row(on.id(), ruleId);
        if (found.isEmpty()) {
            return Outcome.notFound();
        }
        var removed = ScopeRuleRows.rule(found.get());
        var changes = List.of(removed(ScopeRuleRows.text(removed)));
        return revisions.record(List.of(revision(actor, on, expectedRevision, clock.instant(), changes)), () -> {
            ao.delete(found.get());
            return removed;
        });
    }

    @Override
    public Outcome<ScopeRule> adopt(UserKey actor, InitiativeNode on, long ruleId, int expectedRevision) {
        var found = rows.row(on.id(), ruleId);
        if (found.isEmpty()) {
            return Outcome.notFound();
        }
        var now = clock.instant();
        var change = Change.of("rule." + ruleId + ".savedBy", found.get().getSavedBy(), actor.value());
        return revisions.record(List.of(revision(actor, on, expectedRevision, now, List.of(change))), () -> {
            found.get().setSavedBy(actor.value());
            found.get().setSavedAt(now.toEpochMilli());
            found.get().save();
            return ScopeRuleRows.rule(found.get());
        });
    }

    private static Revision revision(UserKey actor, InitiativeNode on, int expected, Instant at, List<Change> changes) {
        return new Revision(Subject.scopeOf(on.key()), expected + 1, actor, at, changes);
    }

    private static Change added(RuleText rule) {
        return Change.of("rule", "", rule.toString());
    }

    private static Change removed(RuleText rule) {
        return Change.of("rule", rule.toString(), "");
    }
}
