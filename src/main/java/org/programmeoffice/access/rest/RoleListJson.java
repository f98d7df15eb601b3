package org.programmeoffice.access.rest;

import java.util.List;
import org.programmeoffice.access.People;
import org.programmeoffice.access.RoleList;

/**
 * The roles on an initiative.
 *
 * @param revision to be sent with the next change of these roles
 * @param mayGive the roles that the caller may give and end
 */
public record RoleListJson(List<RoleJson> roles, int revision, List<String> mayGive) {
    static RoleListJson of(RoleList list, People people) {
        return new RoleListJson(
                list.assignments().stream()
                        .map(role -> RoleJson.of(role, people))
                        .toList(),
                list.revision(),
                list.mayGive().stream().sorted().map(role -> role.word()).toList());
    }
}
