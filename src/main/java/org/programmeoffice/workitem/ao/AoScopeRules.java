package org.programmeoffice.workitem.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
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
import org.programmeoffice.workitem.ScopeRule;
import org.programmeoffice.workitem.ScopeRules;
import org.programmeoffice.workitem.Selector;

/** Scope rules in rows; each write also makes a revision of the initiative's scope. */
public final class AoScopeRules implements ScopeRules {
    private static final String BY_ID = "ID ASC";

    private final ActiveObjects ao;
    private final Revisions revisions;
    private final InitiativeTree tree;
    private final Clock clock;

    public AoScopeRules(ActiveObjects ao, Revisions revisions, InitiativeTree tree, Clock clock) {
        this.ao = ao;
        this.revisions = revisions;
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public List<ScopeRule> all() {
        return find(Query.select().order(BY_ID));
    }

    @Override
    public List<ScopeRule> of(InitiativeId initiative) {
        return find(Query.select()
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
    public Outcome<ScopeRule> add(
            UserKey actor, InitiativeNode on, ScopeRule.Effect effect, Selector selector, int expectedRevision) {
        var now = clock.instant();
        var change = Change.of("rule", "", effect + " " + RowSelectors.text(selector));
        return revisions.record(
                List.of(revision(actor, on, expectedRevision, now, change)),
                () -> rule(create(on.id(), effect, selector, actor, now)));
    }

    @Override
    public Outcome<ScopeRule> remove(UserKey actor, InitiativeNode on, long ruleId, int expectedRevision) {
        var found = row(on.id(), ruleId);
        if (found.isEmpty()) {
            return Outcome.notFound();
        }
        var removed = rule(found.get());
        var change = Change.of("rule", removed.effect() + " " + RowSelectors.text(removed.selector()), "");
        return revisions.record(List.of(revision(actor, on, expectedRevision, clock.instant(), change)), () -> {
            ao.delete(found.get());
            return removed;
        });
    }

    @Override
    public Outcome<ScopeRule> adopt(UserKey actor, InitiativeNode on, long ruleId, int expectedRevision) {
        var found = row(on.id(), ruleId);
        if (found.isEmpty()) {
            return Outcome.notFound();
        }
        var now = clock.instant();
        var change = Change.of("rule." + ruleId + ".savedBy", found.get().getSavedBy(), actor.value());
        return revisions.record(List.of(revision(actor, on, expectedRevision, now, change)), () -> {
            found.get().setSavedBy(actor.value());
            found.get().setSavedAt(now.toEpochMilli());
            found.get().save();
            return rule(found.get());
        });
    }

    private List<ScopeRule> find(Query query) {
        return Arrays.stream(ao.find(ScopeRuleRow.class, query))
                .map(AoScopeRules::rule)
                .toList();
    }

    private Optional<ScopeRuleRow> row(InitiativeId initiative, long ruleId) {
        var query = Query.select()
                .where("ID = ? AND " + ScopeRuleRow.INITIATIVE_ID + " = ?", (int) ruleId, initiative.value());
        return ruleId == (int) ruleId
                ? Arrays.stream(ao.find(ScopeRuleRow.class, query)).findFirst()
                : Optional.empty();
    }

    private ScopeRuleRow create(
            InitiativeId initiative, ScopeRule.Effect effect, Selector selector, UserKey savedBy, Instant savedAt) {
        var row = ao.create(
                ScopeRuleRow.class,
                new DBParam(ScopeRuleRow.INITIATIVE_ID, initiative.value()),
                new DBParam(ScopeRuleRow.EFFECT, effect.name()),
                new DBParam(ScopeRuleRow.KIND, selector.kind().name()),
                new DBParam(ScopeRuleRow.TARGET_ID, RowSelectors.target(selector)),
                new DBParam(ScopeRuleRow.WITH_SUB_TASKS, RowSelectors.withSubTasks(selector)),
                new DBParam(ScopeRuleRow.SAVED_BY, savedBy.value()),
                new DBParam(ScopeRuleRow.SAVED_AT, savedAt.toEpochMilli()));
        if (selector instanceof Selector.Jql jql) {
            row.setJql(jql.text());
            row.save();
        }
        return row;
    }

    private static Revision revision(UserKey actor, InitiativeNode on, int expected, Instant at, Change change) {
        return new Revision(Subject.scopeOf(on.key()), expected + 1, actor, at, List.of(change));
    }

    private static ScopeRule rule(ScopeRuleRow row) {
        return new ScopeRule(
                row.getID(),
                new InitiativeId(row.getInitiativeId()),
                ScopeRule.Effect.valueOf(row.getEffect()),
                RowSelectors.read(row),
                new UserKey(row.getSavedBy()),
                Instant.ofEpochMilli(row.getSavedAt()));
    }
}
