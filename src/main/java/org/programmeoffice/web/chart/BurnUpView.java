package org.programmeoffice.web.chart;

import java.util.List;

/**
 * A burn-up as finished coordinates: the done area below a line, the scope as a line, both with a label at their end.
 *
 * @param message what the picture says, with its figures
 * @param area outline of what is done
 * @param cutOffX where the newest week ends
 */
public record BurnUpView(
        String title,
        String message,
        List<Grid> grid,
        List<Tick> ticks,
        String area,
        String done,
        String scope,
        String cutOffX,
        Label doneLabel,
        Label scopeLabel,
        List<Row> rows) {

    /** A horizontal line and its amount. */
    public record Grid(String y, String labelY, String label) {}

    /** The start of a month on the base line. */
    public record Tick(String x, String labelX, String label) {}

    /** A text at a point. */
    public record Label(String x, String y, String text) {}

    /** One line of the table with the same figures. */
    public record Row(String week, String scope, String done, String percent) {}
}
