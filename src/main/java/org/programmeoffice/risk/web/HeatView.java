package org.programmeoffice.risk.web;

import java.util.List;

/**
 * A heat map as finished coordinates.
 *
 * @param message what the picture says
 * @param rows the same figures as a table, the highest probability first
 */
record HeatView(
        String message,
        List<Cell> cells,
        List<Label> probabilities,
        List<Label> impacts,
        List<Move> moves,
        List<Row> rows) {
    /**
     * A cell, which leads to the risks in it.
     *
     * @param count how many are in it now; empty if none
     * @param before how many were in it before any response; empty if none
     */
    record Cell(
            String mark,
            String x,
            String y,
            String countX,
            String countY,
            String beforeX,
            String href,
            String label,
            String count,
            String before) {}

    /** A text at a point. */
    record Label(String x, String y, String text) {}

    /**
     * The way of a risk.
     *
     * @param past line from inherent to now; empty if it has not moved
     * @param plan line from now to target; empty if there is none
     */
    record Move(
            String number,
            String x,
            String y,
            String textY,
            String past,
            String pastX,
            String pastY,
            String plan,
            String planX,
            String planY) {}

    /** A line of the table. */
    record Row(String probability, List<String> counts) {}
}
