package org.programmeoffice.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Ends a role that holds or will hold. */
public final class EndRole {
    private final InitiativeTree tree;
    private final Permissions permissions;
    private final GivingRoles giving;
    private final RoleAssignments roles;
    private final Revisions revisions;
    private final RoleNotices notices;
    private final Clock clock;

    public EndRole(
            InitiativeTree tree,
            Permissions permissions,
            RoleAssignments roles,
            Revisions revisions,
            People people,
            RoleNotices notices,
            Clock clock) {
        this.tree = tree;
        this.permissions = permissions;
        this.giving = new GivingRoles(tree, permissions, roles, people, clock);
        this.roles = roles;
        this.revisions = revisions;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Returns the assignment as it was, after ending it the day before today, so that the role is gone at once. The
     * revision is that of the roles as the actor read them.
     */
    public Outcome<RoleAssignment> end(UserKey actor, InitiativeKey key, long assignment, int revision) {
        var found = roles.byId(assignment).filter(role -> isOn(role, key));
        var asked = found.map(RoleAssignment::role).orElse(Role.VIEWER);
        return permissions.demand(actor, GivingRoles.actionFor(asked), key).then(node -> found.map(
                        role -> end(actor, node, role, revision))
                .orElseGet(Outcome::notFound));
    }

    private Outcome<RoleAssignment> end(UserKey actor, InitiativeNode node, RoleAssignment role, int revision) {
        if (isLastWhoAnswers(node, role)) {
            return GivingRoles.invalid("", "pmo.access.error.lastRole");
        }
        var lastDay = giving.today().minusDays(1);
        if (!role.holdsOnOrAfter(giving.today())) {
            return GivingRoles.invalid("", "pmo.access.error.roleEnded");
        }
        var subject = Subject.rolesOf(node.key());
        var change = RoleChange.ended(role, lastDay);
        return revisions.record(
                List.of(new Revision(subject, revision + 1, actor, clock.instant(), List.of(change))), () -> {
                    roles.endOn(role.id(), lastDay);
                    notices.ended(actor, node, role);
                    return role;
                });
    }

    private boolean isOn(RoleAssignment role, InitiativeKey key) {
        return tree.byKey(key).map(node -> node.id().equals(role.initiative())).orElse(false);
    }

    /**
     * Returns whether nobody would be left who answers for it: the last chair, or the last who runs something that has no
     * chair.
     */
    private boolean isLastWhoAnswers(InitiativeNode node, RoleAssignment ended) {
        boolean answers =
                ended.role() == Role.BOARD_CHAIR || Role.running(node.kind()).equals(Optional.of(ended.role()));
        return answers
                && giving.active(node)
                        .filter(role -> role.id() != ended.id())
                        .noneMatch(role -> role.role() == Role.BOARD_CHAIR || role.role() == ended.role());
    }
}
