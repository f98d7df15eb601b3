package org.programmeoffice.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.notify.About;
import org.programmeoffice.notify.Difference;
import org.programmeoffice.notify.Notice;
import org.programmeoffice.notify.NoticeKind;
import org.programmeoffice.notify.NoticeValue;
import org.programmeoffice.notify.Notices;

/** Tells a person of a new role, and whoever chairs of a role that somebody gave himself. */
public final class RoleNotices {
    private final Notices notices;
    private final InitiativeTree tree;
    private final RoleAssignments roles;
    private final Clock clock;

    public RoleNotices(Notices notices, InitiativeTree tree, RoleAssignments roles, Clock clock) {
        this.notices = notices;
        this.tree = tree;
        this.roles = roles;
        this.clock = clock;
    }

    /** Tells of a role that the actor gave, to himself or another. Call it inside the write. */
    public void given(UserKey actor, InitiativeNode node, RoleAssignment role) {
        boolean own = actor.equals(role.person());
        var notice = Notice.by(
                actor,
                clock.instant(),
                own ? NoticeKind.OWN_ROLE : NoticeKind.ROLE,
                About.of(node.id()),
                own ? "pmo.notify.said.role.own" : "pmo.notify.said.role.given",
                NoticeValue.word(role.role().textKey()));
        notices.publish(notice.with(days(role)), own ? chairs(node) : Set.of(role.person()));
    }

    void ended(UserKey actor, InitiativeNode node, RoleAssignment role) {
        var name = NoticeValue.word(role.role().textKey());
        var about = About.of(node.id());
        notices.publish(
                Notice.by(actor, clock.instant(), NoticeKind.ROLE, about, "pmo.notify.said.role.ended", name),
                Set.of(role.person()));
    }

    /** Returns who chairs it and everything above it: a role that somebody took is nobody's secret from those who answer. */
    private Set<UserKey> chairs(InitiativeNode node) {
        var today = LocalDate.now(clock);
        var path = new HashSet<>(Set.of(node.id()));
        tree.above(node).forEach(above -> path.add(above.id()));
        return roles.on(path).stream()
                .filter(role -> role.role() == Role.BOARD_CHAIR && role.holdsOn(today))
                .map(RoleAssignment::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Difference> days(RoleAssignment role) {
        var from = new Difference("pmo.notify.field.from", NoticeValue.none(), NoticeValue.day(role.from()));
        Optional<Difference> to =
                role.to().map(day -> new Difference("pmo.notify.field.to", NoticeValue.none(), NoticeValue.day(day)));
        return to.map(until -> List.of(from, until)).orElseGet(() -> List.of(from));
    }
}
