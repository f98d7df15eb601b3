package org.programmeoffice.workitem;

/** The sums of each class of items, and what else is counted of each group of classes. */
final class ClassTally {
    private static final int DONE = StatusCategory.DONE.column();

    private final Meanings meanings;
    private final ItemClasses classes;
    private final Sums sums = new Sums(64);
    private final GroupTally groups;

    ClassTally(PublishedItems items, Meanings meanings, AnomalyCheck check, ItemClasses classes) {
        this.meanings = meanings;
        this.classes = classes;
        groups = new GroupTally(items, meanings, check);
    }

    /** Returns the sums by class. */
    Sums sums() {
        return sums;
    }

    GroupTally groups() {
        return groups;
    }

    void add(int number, ItemChunk chunk, int at, int row) {
        int category = meanings.category(chunk.status[at]);
        addSums(number, chunk, at, category);
        int group = classes.group(number);
        if (group != 0) {
            groups.add(group, chunk, at, row, category == DONE);
        }
    }

    private void addSums(int number, ItemChunk chunk, int at, int category) {
        var values = sums.valuesFor(number);
        int base = number * Sums.COLUMNS;
        boolean isResolved = chunk.resolution[at] != 0;
        values[base + category]++;
        if (isResolved) {
            values[base + Sums.RESOLVED]++;
        }
        if (chunk.points[at] != ItemChunk.NO_POINTS) {
            addPoints(values, base, chunk.points[at], category == DONE, isResolved);
        }
        values[base + Sums.ORIGINAL] += chunk.original[at];
        values[base + Sums.REMAINING] += chunk.remaining[at];
        values[base + Sums.SPENT] += chunk.spent[at];
        if (category != DONE) {
            values[base + Sums.REMAINING_OPEN] += chunk.remaining[at];
        } else if (finishedAt(chunk, at) == 0) {
            values[base + Sums.UNDATED]++;
        }
        addMarks(values, base, chunk, at);
    }

    private static void addPoints(long[] values, int base, long points, boolean done, boolean isResolved) {
        values[base + Sums.ESTIMATED]++;
        values[base + Sums.POINTS] += points;
        if (done) {
            values[base + Sums.POINTS_DONE] += points;
        }
        if (isResolved) {
            values[base + Sums.POINTS_RESOLVED] += points;
        }
        if (points < 0) {
            values[base + Sums.NEGATIVE]++;
            values[base + Sums.NEGATIVE_POINTS] += points;
            values[base + Sums.NEGATIVE_DONE] += done ? points : 0;
        }
    }

    private void addMarks(long[] values, int base, ItemChunk chunk, int at) {
        if (chunk.state[at] == ItemChunk.ARCHIVED) {
            values[base + Sums.ARCHIVED]++;
        }
        if (meanings.isStale(chunk.project[at])) {
            values[base + Sums.STALE]++;
        }
    }

    /** Returns when the done item finished, as stored seconds: its resolution date, or when first seen done; 0 if unknown. */
    static int finishedAt(ItemChunk chunk, int at) {
        return isDated(chunk, at) ? chunk.resolved[at] : chunk.seenDone[at];
    }

    /** Returns whether the item was resolved, and it is known when. */
    static boolean isDated(ItemChunk chunk, int at) {
        return chunk.resolution[at] != 0 && chunk.resolved[at] != 0;
    }
}
