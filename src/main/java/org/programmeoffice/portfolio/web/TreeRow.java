package org.programmeoffice.portfolio.web;

import org.programmeoffice.web.RagView;
import org.programmeoffice.web.chart.BarView;

/**
 * One initiative in a table that shows the hierarchy.
 *
 * @param depth how far it is indented, from 0
 * @param holder whether it is a portfolio or programme
 * @param toggle the address of the page on which it is closed, or open; empty if nothing stands below it
 * @param archived whether it is in the list only because archived ones were asked for
 * @param below says how many initiatives stand below it; empty if none
 * @param growth work in scope against the newest promise
 * @param slips how many days the finish is off the original and the latest promise; the reason if that is not known
 */
record TreeRow(
        String depth,
        boolean holder,
        String key,
        String title,
        String href,
        String toggle,
        boolean open,
        boolean archived,
        String below,
        RagView status,
        BarView bar,
        String done,
        String explainProgress,
        String coverage,
        String explainPoints,
        Cell growth,
        Cell finish,
        Slips slips,
        Money cost) {
    /**
     * A value and what is to be said about it.
     *
     * @param loud whether it is worse than promised
     * @param reason why there is no value, or what limits it; empty if there is nothing to say
     */
    record Cell(String value, boolean loud, String reason) {}

    /** Against the first approved baseline and against the newest. */
    record Slips(Cell original, Cell latest) {}

    /** The estimate at completion, what was promised, and the difference. */
    record Money(Cell forecast, Cell promised, Cell variance) {}
}
