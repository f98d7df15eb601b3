package org.programmeoffice.portfolio.web;

import java.util.List;
import org.programmeoffice.web.RagView;

/**
 * What the record says besides its title.
 *
 * @param judged who judged the confidence and when, or that nobody did
 * @param reason of the judgement; empty if there is none
 */
record AboutView(
        String state,
        RagView confidence,
        String judged,
        String reason,
        String description,
        List<Fact> facts,
        List<Planned> plan,
        List<Day> days,
        List<Turn> turns) {
    /** One field with its lines. */
    record Fact(String label, List<String> lines) {}

    /** A date or an amount of the plan. */
    record Planned(String label, TreeRow.Cell cell) {}

    /** The projects below on one day; a colour that none had is left out. */
    record Day(String on, String projects, List<Count> colours, String cost, String note) {}

    /** How many have that colour. */
    record Count(RagView colour, String number) {}

    /** A colour that turned. */
    record Turn(String label, String href, String on, RagView before, RagView after) {}
}
