package org.programmeoffice.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.common.InitiativeKey;

/**
 * A project on a roadmap. Stages lie in lanes, so that those that overlap do not cover each other; below them is a lane for
 * the milestones.
 *
 * @param top how many lanes lie above it
 * @param lanes how many lanes it has, the one for milestones among them
 * @param bars stages with both dates
 * @param marks milestones with a date, by position
 * @param undated how many stages and milestones cannot be drawn for want of a date
 */
public record RoadmapRow(
        InitiativeKey key, String title, int top, int lanes, List<Bar> bars, List<Mark> marks, int undated) {
    /**
     * A stage.
     *
     * @param width at least 1
     * @param slip of its finish
     */
    public record Bar(int number, String name, int left, int width, int lane, boolean finished, Slip slip) {}

    /**
     * A milestone.
     *
     * @param position where it is expected, or was achieved
     * @param day the day of that
     * @param original where the first approved baseline promised it; empty if it did not
     * @param latest where the baseline approved now promises it; empty if it does not
     * @param labelled whether there is room for its name beside it
     */
    public record Mark(
            int number,
            String name,
            MilestoneType type,
            boolean key,
            int position,
            LocalDate day,
            Optional<Integer> original,
            Optional<Integer> latest,
            Slip slip,
            State state,
            boolean labelled) {}

    /** How a milestone stands. */
    public enum State {
        /** It was achieved. */
        ACHIEVED,
        /** Its day has passed and it was not achieved. */
        OVERDUE,
        /** It is expected after the baseline approved now promises it. */
        SLIPPED,
        /** It is expected when it was promised, or before. */
        ON_TIME,
        /** Nothing promises it. */
        NOT_PROMISED
    }
}
