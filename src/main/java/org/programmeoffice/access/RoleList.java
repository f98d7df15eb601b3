package org.programmeoffice.access;

import java.util.List;
import java.util.Set;

/**
 * The roles on one initiative.
 *
 * @param assignments all of them, ended and future ones too, in the order they were given
 * @param revision the newest revision of these roles, 0 if none was ever given; to be sent with the next change
 * @param mayGive the roles that the reader may give and end
 */
public record RoleList(List<RoleAssignment> assignments, int revision, Set<Role> mayGive) {
    public RoleList {
        assignments = List.copyOf(assignments);
        mayGive = Set.copyOf(mayGive);
    }
}
