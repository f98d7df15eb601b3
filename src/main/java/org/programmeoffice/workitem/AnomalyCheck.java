package org.programmeoffice.workitem;

import java.util.BitSet;

/** Finds the anomalies of a row, as the sum of their bits. */
final class AnomalyCheck {
    private static final int THOUSAND = 1000;

    private final PublishedItems items;
    private final Meanings meanings;
    private final BitSet openBelow;

    /**
     * @param openBelow rows of which a child is not done
     */
    AnomalyCheck(PublishedItems items, Meanings meanings, BitSet openBelow) {
        this.items = items;
        this.meanings = meanings;
        this.openBelow = openBelow;
    }

    int of(ItemChunk chunk, int at, int row) {
        boolean done = meanings.isDone(chunk.status[at]);
        int found = ofResolution(chunk, at, done);
        if (chunk.points[at] != ItemChunk.NO_POINTS && chunk.points[at] != 0) {
            found |= ofPoints(chunk.points[at]);
        }
        if (chunk.epic[at] >= 0 || chunk.epicMissing[at]) {
            found |= ofEpic(chunk, at);
        }
        if (chunk.parent[at] >= 0 || meanings.isSubTask(chunk.type[at])) {
            found |= ofParent(chunk, at);
        }
        return done && openBelow.get(row) ? found | Anomaly.DONE_WITH_OPEN_CHILD.bit() : found;
    }

    private static int ofResolution(ItemChunk chunk, int at, boolean done) {
        boolean hasResolution = chunk.resolution[at] != 0;
        boolean hasDate = chunk.resolved[at] != 0;
        if (hasResolution && hasDate && done) {
            return before(chunk.resolved[at], chunk.created[at]);
        }
        int found = bit(done && !hasResolution, Anomaly.DONE_WITHOUT_RESOLUTION)
                | bit(hasResolution && !done, Anomaly.RESOLUTION_BUT_NOT_DONE)
                | bit(hasResolution && !hasDate, Anomaly.RESOLUTION_WITHOUT_DATE)
                | bit(hasDate && !hasResolution, Anomaly.DATE_WITHOUT_RESOLUTION);
        return hasDate ? found | before(chunk.resolved[at], chunk.created[at]) : found;
    }

    private static int before(int resolved, int created) {
        return bit(Integer.compareUnsigned(resolved, created) < 0, Anomaly.RESOLVED_BEFORE_CREATED);
    }

    private static int ofPoints(long points) {
        return bit(points < 0, Anomaly.NEGATIVE_POINTS) | bit(points % THOUSAND != 0, Anomaly.FRACTIONAL_POINTS);
    }

    private int ofEpic(ItemChunk chunk, int at) {
        int found = bit(meanings.isEpic(chunk.type[at]), Anomaly.EPIC_WITH_EPIC_LINK)
                | bit(meanings.isSubTask(chunk.type[at]), Anomaly.SUB_TASK_WITH_OWN_EPIC_LINK);
        int epic = chunk.epic[at];
        if (epic < 0 || !items.isThere(epic)) {
            return found | Anomaly.EPIC_LINK_TO_MISSING.bit();
        }
        var epicChunk = items.chunkOf(epic);
        int epicAt = epic & ItemChunk.MASK;
        return found
                | bit(!meanings.isEpic(epicChunk.type[epicAt]), Anomaly.EPIC_LINK_TO_NON_EPIC)
                | bit(epicChunk.project[epicAt] != chunk.project[at], Anomaly.CROSS_PROJECT_EPIC_CHILD);
    }

    private int ofParent(ItemChunk chunk, int at) {
        int parent = chunk.parent[at];
        return parent < 0 ? Anomaly.SUB_TASK_WITHOUT_PARENT.bit() : bit(!items.isThere(parent), Anomaly.PARENT_MISSING);
    }

    private static int bit(boolean found, Anomaly anomaly) {
        return found ? anomaly.bit() : 0;
    }
}
