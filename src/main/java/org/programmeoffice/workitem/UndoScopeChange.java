package org.programmeoffice.workitem;

import java.time.Duration;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Takes back the newest change of a scope if the actor made it himself by linking or unlinking. */
public final class UndoScopeChange {
    private final Permissions permissions;
    private final ScopeRules rules;
    private final RefreshSearches searches;
    private final Rollup rollup;
    private final Background background;

    public UndoScopeChange(
            Permissions permissions, ScopeRules rules, RefreshSearches searches, Rollup rollup, Background background) {
        this.permissions = permissions;
        this.rules = rules;
        this.searches = searches;
        this.rollup = rollup;
        this.background = background;
    }

    /** Returns how many links came or went. */
    public Outcome<Integer> undo(UserKey actor, InitiativeKey key, int expectedRevision) {
        return permissions
                .demand(actor, Action.EDIT_SCOPE, key)
                .then(node -> orNothing(rules.undo(actor, node, expectedRevision)))
                .map(this::announce);
    }

    private static Outcome<Integer> orNothing(Outcome<Integer> undone) {
        return undone.equals(Outcome.notFound())
                ? Outcome.refused(Refusal.Invalid.field("revision", "pmo.workitem.rule.error.nothingToUndo"))
                : undone;
    }

    private int announce(int undone) {
        rollup.rulesChanged();
        background.run(Duration.ZERO, searches::refreshAll);
        return undone;
    }
}
