package org.programmeoffice.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.access.Hierarchy.PORTFOLIO;
import static org.programmeoffice.access.Hierarchy.PROGRAMME;
import static org.programmeoffice.access.Hierarchy.PROJECT;
import static org.programmeoffice.access.Hierarchy.chair;
import static org.programmeoffice.access.Hierarchy.id;
import static org.programmeoffice.access.Hierarchy.manager;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.notify.NoticeKind;
import org.programmeoffice.notify.NoticeValue;
import org.programmeoffice.notify.Told;

class RoleNoticesTest {
    private static final UserKey ALICE = new UserKey("alice");

    private final Hierarchy world = new Hierarchy();
    private final Told told = new Told();
    private final RoleNotices notices = new RoleNotices(told, world, world.roles, world.clock);

    private RoleAssignment role(UserKey person) {
        return world.roles.add(
                id(PROJECT), person, Role.VIEWER, LocalDate.of(2026, 3, 2), Optional.of(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void whoGetsARoleHearsOfItWithItsDays() {
        notices.given(manager(PROJECT), world.byKey(PROJECT).orElseThrow(), role(ALICE));

        assertThat(told.last().to()).containsExactly(ALICE);
        assertThat(told.last().notice().kind()).isEqualTo(NoticeKind.ROLE);
        assertThat(told.last().notice().arguments())
                .containsExactly(NoticeValue.person(manager(PROJECT)), NoticeValue.word(Role.VIEWER.textKey()));
        assertThat(told.last().notice().differences())
                .extracting(difference -> difference.after())
                .containsExactly(NoticeValue.day(LocalDate.of(2026, 3, 2)), NoticeValue.day(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void whoTakesARoleIsToldToEveryChairUpToTheTop() {
        notices.given(ALICE, world.byKey(PROJECT).orElseThrow(), role(ALICE));

        assertThat(told.last().notice().kind()).isEqualTo(NoticeKind.OWN_ROLE);
        assertThat(told.last().to()).containsExactlyInAnyOrder(chair(PROJECT), chair(PROGRAMME), chair(PORTFOLIO));
    }
}
