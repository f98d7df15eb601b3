package org.programmeoffice.portfolio.web;

import java.time.LocalDate;
import java.util.Comparator;
import org.programmeoffice.access.People;
import org.programmeoffice.access.Role;
import org.programmeoffice.access.RoleAssignment;
import org.programmeoffice.access.RoleList;
import org.programmeoffice.web.Visit;

/** Words who has which role. Roles that have ended are left to the history. */
final class RolesWording {
    private final People people;
    private final Visit visit;
    private final String key;

    RolesWording(People people, Visit visit, String key) {
        this.people = people;
        this.visit = visit;
        this.key = key;
    }

    RolesView view(RoleList roles, LocalDate today) {
        var rows = roles.assignments().stream()
                .filter(role -> role.holdsOnOrAfter(today))
                .sorted(Comparator.comparing(RoleAssignment::role))
                .map(role -> row(role, roles.mayGive().contains(role.role()), today))
                .toList();
        var choices = roles.mayGive().stream()
                .sorted()
                .map(role -> new RolesView.Choice(word(role), visit.text(role.textKey())))
                .toList();
        return new RolesView(
                rows,
                choices,
                !choices.isEmpty(),
                Integer.toString(roles.revision()),
                visit.links().rest("/initiatives/" + key + "/roles"),
                today.toString());
    }

    private RolesView.Row row(RoleAssignment role, boolean mayEnd, LocalDate today) {
        return new RolesView.Row(
                people.displayName(role.person()),
                visit.text(role.role().textKey()),
                span(role, today),
                mayEnd,
                visit.links().rest("/initiatives/" + key + "/roles/" + role.id()));
    }

    private String span(RoleAssignment role, LocalDate today) {
        var from = visit.formats().date(role.from());
        return role.to()
                .map(to -> visit.text(
                        "pmo.portfolio.roles.until", from, visit.formats().date(to)))
                .orElseGet(() -> visit.text(
                        role.from().isAfter(today) ? "pmo.portfolio.roles.from" : "pmo.portfolio.roles.since", from));
    }

    static String word(Role role) {
        return role.word();
    }
}
