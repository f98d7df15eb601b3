package org.programmeoffice.workitem;

import org.programmeoffice.rollup.Coverage;
import org.programmeoffice.rollup.Progress;

/**
 * How far the leaves of a scope are: its items without containers that have children in scope and without items that were
 * resolved as not delivered.
 *
 * @param byCount done of all leaves; the status category says what is done
 * @param byPoints points done of all points, over leaves with an estimate that is not negative
 * @param byTime spent of spent and remaining, where a done leaf has nothing remaining
 * @param estimated leaves with an estimate that is not negative, of all leaves
 * @param undated done leaves without a finish date: in progress, in no week
 */
public record Delivery(
        Progress byCount, Progress byPoints, Progress byTime, Coverage estimated, long inProgress, long undated) {
    /** No leaf in scope. */
    public static final Delivery NONE = new Delivery(Progress.NONE, Progress.NONE, Progress.NONE, Coverage.NONE, 0, 0);

    public long leaves() {
        return estimated.all();
    }

    public long done() {
        return byCount.earned() / 1000;
    }

    public Delivery plus(Delivery other) {
        return new Delivery(
                byCount.plus(other.byCount),
                byPoints.plus(other.byPoints),
                byTime.plus(other.byTime),
                estimated.plus(other.estimated),
                Math.addExact(inProgress, other.inProgress),
                Math.addExact(undated, other.undated));
    }
}
