package org.programmeoffice.portfolio.web;

import java.util.List;

/**
 * The people of an initiative.
 *
 * @param rows roles that hold today or will
 * @param choices the roles that the visitor may give; empty if none
 * @param revision what the next change must name
 * @param action the REST address to which a new role goes
 */
record RolesView(List<Row> rows, List<Choice> choices, boolean mayGive, String revision, String action, String today) {
    /**
     * A person with a role.
     *
     * @param span since when, or from when until when
     * @param mayEnd whether the visitor may end it
     * @param action the REST address that ends it
     */
    record Row(String person, String role, String span, boolean mayEnd, String action) {}

    /** A role to choose. */
    record Choice(String value, String label) {}
}
