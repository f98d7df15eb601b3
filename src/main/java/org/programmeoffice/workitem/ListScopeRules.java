package org.programmeoffice.workitem;

import org.programmeoffice.access.Action;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Shows the scope rules of an initiative, each with what it reaches. */
public final class ListScopeRules {
    private final Permissions permissions;
    private final ScopeRules rules;
    private final RuleLines lines;

    public ListScopeRules(Permissions permissions, ScopeRules rules, RuleLines lines) {
        this.permissions = permissions;
        this.rules = rules;
        this.lines = lines;
    }

    public Outcome<ShownScope> list(UserKey viewer, InitiativeKey key) {
        return permissions
                .demand(viewer, Action.VIEW, key)
                .map(node -> new ShownScope(
                        rules.revision(node.id()),
                        lines.of(viewer, node),
                        permissions.refusal(viewer, Action.EDIT_SCOPE, node).isEmpty()));
    }
}
