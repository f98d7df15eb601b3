package org.programmeoffice.plan.web;

import java.util.List;

/**
 * A roadmap as finished coordinates, and the same as tables.
 *
 * @param headline the conclusion, in a sentence
 * @param drawable whether anything has a date
 * @param message what the picture says, for who cannot see it
 * @param box the view box
 * @param bottom where the last row ends
 * @param todayX where today begins
 */
record RoadmapView(
        String headline,
        boolean drawable,
        String title,
        String message,
        String box,
        String bottom,
        String axisY,
        String todayX,
        String todayLabel,
        List<Tick> ticks,
        List<Row> rows,
        List<Link> links,
        List<Entry> entries,
        List<Trouble> troubles,
        List<String> undated) {
    /** The start of a month, quarter or year. */
    record Tick(String x, String labelX, String label) {}

    /**
     * A project.
     *
     * @param y where its line begins
     * @param even whether its ground is sunken
     */
    record Row(
            String y,
            String height,
            String labelY,
            boolean even,
            String key,
            String title,
            String href,
            List<Bar> bars,
            List<Mark> marks) {}

    /**
     * A stage.
     *
     * @param name empty if it does not fit
     * @param state finished or planned
     */
    record Bar(String x, String y, String width, String textX, String textY, String name, String state, String about) {}

    /**
     * A milestone.
     *
     * @param outline of its diamond
     * @param promised outline of the diamonds where it was promised; empty if it has not moved
     * @param way from the latest promise to where it is expected; empty if it has not moved
     * @param name empty if it does not fit
     * @param state achieved, overdue, slipped, on-time or not-promised
     */
    record Mark(
            String outline,
            String promised,
            String way,
            String textX,
            String textY,
            String name,
            boolean late,
            String state,
            String about) {}

    /** A dependency in trouble. */
    record Link(String path, String textX, String textY, String key, String about) {}

    /** A stage or milestone in the table. */
    record Entry(
            String key,
            String href,
            String title,
            String name,
            String kind,
            String expected,
            CellView original,
            CellView latest,
            String state) {}

    /** A dependency in trouble in the table. */
    record Trouble(
            String key,
            String deliverable,
            String giver,
            String receiver,
            String neededBy,
            String promised,
            String slack,
            String reason) {}
}
