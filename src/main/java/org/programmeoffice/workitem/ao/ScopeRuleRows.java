package org.programmeoffice.workitem.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.workitem.RuleText;
import org.programmeoffice.workitem.ScopeRule;
import org.programmeoffice.workitem.Selector;

/** The rows of scope rules: found, made, and taken for rules. */
final class ScopeRuleRows {
    private final ActiveObjects ao;

    ScopeRuleRows(ActiveObjects ao) {
        this.ao = ao;
    }

    List<ScopeRule> find(Query query) {
        return Arrays.stream(ao.find(ScopeRuleRow.class, query))
                .map(ScopeRuleRows::rule)
                .toList();
    }

    Optional<ScopeRuleRow> row(InitiativeId initiative, long ruleId) {
        var query = Query.select()
                .where("ID = ? AND " + ScopeRuleRow.INITIATIVE_ID + " = ?", (int) ruleId, initiative.value());
        return ruleId == (int) ruleId
                ? Arrays.stream(ao.find(ScopeRuleRow.class, query)).findFirst()
                : Optional.empty();
    }

    ScopeRuleRow create(InitiativeId initiative, RuleText rule, UserKey savedBy, Instant savedAt) {
        var selector = rule.selector();
        var row = ao.create(
                ScopeRuleRow.class,
                new DBParam(ScopeRuleRow.INITIATIVE_ID, initiative.value()),
                new DBParam(ScopeRuleRow.EFFECT, rule.effect().name()),
                new DBParam(ScopeRuleRow.KIND, selector.kind().name()),
                new DBParam(ScopeRuleRow.TARGET_ID, selector.target()),
                new DBParam(ScopeRuleRow.WITH_SUB_TASKS, RowSelectors.withSubTasks(selector)),
                new DBParam(ScopeRuleRow.SAVED_BY, savedBy.value()),
                new DBParam(ScopeRuleRow.SAVED_AT, savedAt.toEpochMilli()));
        if (selector instanceof Selector.Jql jql) {
            row.setJql(jql.text());
            row.save();
        }
        return row;
    }

    static RuleText text(ScopeRule rule) {
        return new RuleText(rule.effect(), rule.selector());
    }

    static ScopeRule rule(ScopeRuleRow row) {
        return new ScopeRule(
                row.getID(),
                new InitiativeId(row.getInitiativeId()),
                ScopeRule.Effect.valueOf(row.getEffect()),
                RowSelectors.read(row),
                new UserKey(row.getSavedBy()),
                Instant.ofEpochMilli(row.getSavedAt()));
    }

    /** Deletes the rules of the initiative that say this. */
    void delete(InitiativeId initiative, RuleText said) {
        var query = Query.select().where(ScopeRuleRow.INITIATIVE_ID + " = ?", initiative.value());
        Arrays.stream(ao.find(ScopeRuleRow.class, query))
                .filter(row -> text(rule(row)).equals(said))
                .forEach(ao::delete);
    }
}
