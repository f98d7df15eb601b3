package org.programmeoffice.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.common.FieldError;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Gives a person a role on an initiative. */
public final class AssignRole {
    private final GivingRoles giving;
    private final RoleAssignments roles;
    private final Revisions revisions;
    private final People people;
    private final RoleNotices notices;
    private final Clock clock;

    public AssignRole(
            InitiativeTree tree,
            Permissions permissions,
            RoleAssignments roles,
            Revisions revisions,
            People people,
            RoleNotices notices,
            Clock clock) {
        this.giving = new GivingRoles(tree, permissions, roles, people, clock);
        this.roles = roles;
        this.revisions = revisions;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    /** Returns the assignment. The revision is that of the roles as the actor read them ({@link RoleList#revision}). */
    public Outcome<RoleAssignment> assign(UserKey actor, InitiativeKey key, NewRole role, int revision) {
        return giving.demand(actor, role.role(), key).then(node -> {
            var from = role.from().orElseGet(giving::today);
            var errors = errorsIn(role, from, node);
            return errors.isEmpty()
                    ? add(actor, node, role, from, revision)
                    : Outcome.refused(new Refusal.Invalid(errors));
        });
    }

    private Outcome<RoleAssignment> add(
            UserKey actor, InitiativeNode node, NewRole role, LocalDate from, int revision) {
        var change = RoleChange.given(role.person(), role.role(), from, role.to());
        var subject = Subject.rolesOf(node.key());
        return revisions.record(
                List.of(new Revision(subject, revision + 1, actor, clock.instant(), List.of(change))), () -> {
                    var added = roles.add(node.id(), role.person(), role.role(), from, role.to());
                    notices.given(actor, node, added);
                    return added;
                });
    }

    private List<FieldError> errorsIn(NewRole role, LocalDate from, InitiativeNode node) {
        var errors = new ArrayList<FieldError>();
        if (!people.isActive(role.person())) {
            errors.add(FieldError.of("person", "pmo.access.error.unknownPerson"));
        }
        if (!Role.on(node.kind()).contains(role.role())) {
            errors.add(FieldError.of("role", "pmo.access.error.roleOfKind"));
        }
        if (from.isBefore(giving.today())) {
            errors.add(FieldError.of("from", "pmo.access.error.past"));
        }
        if (isBefore(role.to(), from)) {
            errors.add(FieldError.of("to", "pmo.access.error.endBeforeStart"));
        }
        if (giving.living(node).stream().anyMatch(other -> isSame(other, role, from))) {
            errors.add(FieldError.of("person", "pmo.access.error.roleHeld"));
        }
        return errors;
    }

    private static boolean isBefore(Optional<LocalDate> day, LocalDate other) {
        return day.map(last -> last.isBefore(other)).orElse(false);
    }

    private static boolean isSame(RoleAssignment other, NewRole role, LocalDate from) {
        boolean overlaps = !isBefore(other.to(), from) && !isBefore(role.to(), other.from());
        return overlaps && other.person().equals(role.person()) && other.role() == role.role();
    }
}
