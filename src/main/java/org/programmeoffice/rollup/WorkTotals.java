package org.programmeoffice.rollup;

import java.util.stream.Collector;

/**
 * Plain set figures of a scope: every item once, no rule about leaves or resolutions applied.
 *
 * @param todo items whose status is in the category To Do
 * @param inProgress items whose status is in the category In Progress
 * @param done items whose status is in the category Done, whatever their resolution
 * @param resolved items with a resolution, whatever their status
 * @param estimated items with points; 0 is an estimate
 * @param points thousandths, over estimated items
 * @param pointsDone thousandths, of items in category Done
 * @param pointsResolved thousandths, of items with a resolution
 * @param originalSeconds original estimates of the items themselves
 * @param remainingSeconds remaining estimates of the items themselves
 * @param spentSeconds time spent on the items themselves
 */
public record WorkTotals(
        long todo,
        long inProgress,
        long done,
        long resolved,
        long estimated,
        long points,
        long pointsDone,
        long pointsResolved,
        long originalSeconds,
        long remainingSeconds,
        long spentSeconds) {
    /** Nothing in scope. */
    public static final WorkTotals EMPTY = new WorkTotals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public WorkTotals {
        if (todo < 0 || inProgress < 0 || done < 0 || resolved < 0 || estimated < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
    }

    public long items() {
        return todo + inProgress + done;
    }

    public long unresolved() {
        return items() - resolved;
    }

    public long notEstimated() {
        return items() - estimated;
    }

    public WorkTotals plus(WorkTotals other) {
        return new WorkTotals(
                Math.addExact(todo, other.todo),
                Math.addExact(inProgress, other.inProgress),
                Math.addExact(done, other.done),
                Math.addExact(resolved, other.resolved),
                Math.addExact(estimated, other.estimated),
                Math.addExact(points, other.points),
                Math.addExact(pointsDone, other.pointsDone),
                Math.addExact(pointsResolved, other.pointsResolved),
                Math.addExact(originalSeconds, other.originalSeconds),
                Math.addExact(remainingSeconds, other.remainingSeconds),
                Math.addExact(spentSeconds, other.spentSeconds));
    }

    public static Collector<WorkTotals, ?, WorkTotals> toWorkTotals() {
        return Collector.of(
                () -> new WorkTotals[] {EMPTY},
                (sum, next) -> sum[0] = sum[0].plus(next),
                (left, right) -> new WorkTotals[] {left[0].plus(right[0])},
                sum -> sum[0]);
    }
}
