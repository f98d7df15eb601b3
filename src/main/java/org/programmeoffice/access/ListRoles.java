package org.programmeoffice.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Shows who has which role on an initiative, to everybody who may view it. */
public final class ListRoles {
    private final Permissions permissions;
    private final RoleAssignments roles;
    private final Revisions revisions;

    public ListRoles(Permissions permissions, RoleAssignments roles, Revisions revisions) {
        this.permissions = permissions;
        this.roles = roles;
        this.revisions = revisions;
    }

    /** Returns the roles on the initiative itself, not those inherited from above. */
    public Outcome<RoleList> list(UserKey actor, InitiativeKey key) {
        return permissions.demand(actor, Action.VIEW, key).map(node -> rolesOn(actor, node));
    }

    private RoleList rolesOn(UserKey actor, InitiativeNode node) {
        int revision = revisions.newestNumber(Subject.rolesOf(node.key()));
        return new RoleList(roles.on(List.of(node.id())), revision, mayGive(node, permissions.allowed(actor, node)));
    }

    private static Set<Role> mayGive(InitiativeNode node, Set<Action> allowed) {
        var give = EnumSet.noneOf(Role.class);
        for (var role : Role.on(node.kind())) {
            if (allowed.contains(GivingRoles.actionFor(role))) {
                give.add(role);
            }
        }
        return give;
    }
}
