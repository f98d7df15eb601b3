package org.programmeoffice.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;

/** What every store of role assignments does. */
public abstract class RoleAssignmentsContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final InitiativeId ONE = new InitiativeId(1);
    private static final InitiativeId TWO = new InitiativeId(2);
    private static final UserKey ALICE = new UserKey("alice");
    private static final UserKey BOB = new UserKey("JIRAUSER10100");

    /** Returns an empty store. */
    protected abstract RoleAssignments roles();

    @Test
    void anAssignmentIsFoundAsItWasGiven() {
        var roles = roles();

        var open = roles.add(ONE, ALICE, Role.PROJECT_MANAGER, DAY, Optional.empty());
        var ending = roles.add(ONE, BOB, Role.BOARD_CHAIR, DAY, Optional.of(DAY.plusDays(7)));

        assertThat(roles.on(List.of(ONE))).containsExactly(open, ending);
        assertThat(roles.byId(ending.id())).contains(ending);
        assertThat(ending.to()).contains(DAY.plusDays(7));
    }

    @Test
    void assignmentsAreFoundByInitiativeAndByPerson() {
        var roles = roles();
        var first = roles.add(ONE, ALICE, Role.PROJECT_MANAGER, DAY, Optional.empty());
        var second = roles.add(TWO, ALICE, Role.VIEWER, DAY, Optional.empty());
        var third = roles.add(TWO, BOB, Role.VIEWER, DAY, Optional.empty());

        assertThat(roles.on(List.of(TWO))).containsExactly(second, third);
        assertThat(roles.on(List.of(ONE, TWO))).containsExactly(first, second, third);
        assertThat(roles.on(List.of())).isEmpty();
        assertThat(roles.of(ALICE)).containsExactly(first, second);
        assertThat(roles.of(new UserKey("ALICE"))).isEmpty();
    }

    @Test
    void anEndedAssignmentStaysWithItsLastDay() {
        var roles = roles();
        var role = roles.add(ONE, ALICE, Role.PROJECT_MANAGER, DAY, Optional.empty());

        roles.endOn(role.id(), DAY.plusDays(1));

        assertThat(roles.on(List.of(ONE))).extracting(RoleAssignment::to).containsExactly(Optional.of(DAY.plusDays(1)));
    }

    @Test
    void anUnknownAssignmentCannotBeEnded() {
        var roles = roles();

        assertThat(roles.byId(99)).isEmpty();
        assertThatThrownBy(() -> roles.endOn(99, DAY)).isInstanceOf(IllegalArgumentException.class);
    }
}
