package org.programmeoffice.access;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;

/**
 * How a person stands to an initiative on one day.
 *
 * @param own the roles held on the initiative itself
 * @param aboveRole whether any role is held on something above it
 * @param chaired whether anybody chairs the initiative itself
 * @param chairsAbove whether the person chairs the nearest initiative above that anybody chairs
 */
public record Standing(Set<Role> own, boolean aboveRole, boolean chaired, boolean chairsAbove) {
    public Standing {
        own = Set.copyOf(own);
    }

    /** Returns the standing by the assignments on the path, which is the initiative and what is above, nearest first. */
    static Standing of(UserKey person, List<InitiativeId> path, List<RoleAssignment> assignments, LocalDate day) {
        var holding = assignments.stream().filter(role -> role.holdsOn(day)).toList();
        var own = rolesOf(person, path.get(0), holding);
        var above = path.subList(1, path.size());
        boolean aboveRole =
                above.stream().anyMatch(id -> !rolesOf(person, id, holding).isEmpty());
        boolean chairsAbove = above.stream()
                .filter(id -> isChaired(id, holding))
                .findFirst()
                .map(id -> rolesOf(person, id, holding).contains(Role.CHAIR))
                .orElse(false);
        return new Standing(own, aboveRole, isChaired(path.get(0), holding), chairsAbove);
    }

    /** Returns whether the person may view the initiative: by any role on it or above it. */
    public boolean views() {
        return aboveRole || !own.isEmpty();
    }

    /** Returns whether the person holds that role on the initiative itself. */
    public boolean holds(Role role) {
        return own.contains(role);
    }

    /** Returns whether the person is the chair who gives roles: the initiative's own, or else the nearest above. */
    public boolean decidesOnRoles() {
        return chaired ? holds(Role.CHAIR) : chairsAbove;
    }

    private static Set<Role> rolesOf(UserKey person, InitiativeId id, List<RoleAssignment> holding) {
        return holding.stream()
                .filter(role ->
                        role.person().equals(person) && role.initiative().equals(id))
                .map(RoleAssignment::role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static boolean isChaired(InitiativeId id, List<RoleAssignment> holding) {
        return holding.stream()
                .anyMatch(role -> role.role() == Role.CHAIR && role.initiative().equals(id));
    }
}
