package org.programmeoffice.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmeoffice.common.InitiativeKey;
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
        return role.decides() || role == Role.BOARD_SECRETARY ? Action.ASSIGN_BOARD : Action.ASSIGN_ROLES;
    }

    /** Returns the initiative if the person may give that role there, also as an administrator where nobody is left. */
    Outcome<InitiativeNode> demand(UserKey actor, Role role, InitiativeKey key) {
        var outcome = permissions.demand(actor, actionFor(role), key);
        boolean refused = outcome instanceof Outcome.Refused;
        Optional<InitiativeNode> headless = refused && role == Role.BOARD_CHAIR
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

    /** Returns the living assignments of people who can log in. */
    Stream<RoleAssignment> active(InitiativeNode node) {
        return living(node).stream().filter(role -> people.isActive(role.person()));
    }

    /**
     * Only of what stands alone, since otherwise the board above names it, and only if nobody who can log in answers for it:
     * neither a chair nor, of a programme or project, who owns or runs it.
     */
    private boolean mayNameFirstChair(UserKey actor, InitiativeNode node) {
        return node.parent().isEmpty()
                && people.isAdministrator(actor)
                && active(node).noneMatch(role -> answers(role.role(), node));
    }

    private static boolean answers(Role role, InitiativeNode node) {
        return role == Role.BOARD_CHAIR
                || role == Role.SRO
                || Role.running(node.kind()).equals(Optional.of(role));
    }

    static <T> Outcome<T> invalid(String field, String messageKey) {
        return Outcome.refused(Refusal.Invalid.field(field, messageKey));
    }
}
