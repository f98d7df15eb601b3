package org.programmeoffice.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** The rules that giving and ending a role share. */
final class GivingRoles {
    private final InitiativeTree tree;
    private final Permissions permissions;
    private final RoleAssignments roles;
    private final People people;
    private final Clock clock;

    GivingRoles(InitiativeTree tree, Permissions permissions, RoleAssignments roles, People people, Clock clock) {
        this.tree = tree;
        this.permissions = permissions;
        this.roles = roles;
        this.people = people;
        this.clock = clock;
    }

    static Action actionFor(Role role) {
        return role == Role.CHAIR ? Action.ASSIGN_CHAIR : Action.ASSIGN_ROLES;
    }

    /** Returns the initiative if the person may give that role there, also as the administrator of a headless portfolio. */
    Outcome<InitiativeNode> demand(UserKey actor, Role role, InitiativeKey key) {
        var outcome = permissions.demand(actor, actionFor(role), key);
        boolean refused = outcome instanceof Outcome.Refused;
        Optional<InitiativeNode> headless = refused && role == Role.CHAIR
                ? tree.byKey(key).filter(node -> mayNameFirstChair(actor, node))
                : Optional.empty();
        return headless.map(Outcome::done).orElse(outcome);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Returns the assignments on the initiative that hold today or will hold. */
    List<RoleAssignment> living(InitiativeNode node) {
        return roles.on(List.of(node.id())).stream()
                .filter(role -> role.holdsOnOrAfter(today()))
                .toList();
    }

    private boolean mayNameFirstChair(UserKey actor, InitiativeNode node) {
        return node.kind() == InitiativeKind.PORTFOLIO
                && people.isAdministrator(actor)
                && living(node).stream().noneMatch(role -> role.role() == Role.CHAIR);
    }

    static <T> Outcome<T> invalid(String field, String messageKey) {
        return Outcome.refused(Refusal.Invalid.field(field, messageKey));
    }
}
