package org.programmeoffice.workitem;

import java.util.List;

/**
 * The scope of one initiative: its own rules.
 *
 * @param revision what a change must expect
 * @param mayEdit whether the viewer may change it
 */
public record ShownScope(int revision, List<RuleLine> rules, boolean mayEdit) {
    public ShownScope {
        rules = List.copyOf(rules);
    }
}
