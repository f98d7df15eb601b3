package org.programmeoffice.bench;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/**
 * One pass over doc values: for each item its project and epic, and per project the counts, points, times and weeks. No rules, no
 * overlaps, no exclusions: what an index can add up as it stands.
 */
final class DocValuesPass {
    private static final String[] FIELDS = {
        "project",
        "epic",
        "type",
        "status",
        "resolution",
        "points",
        "original",
        "remaining",
        "spent",
        "createdWeek",
        "resolvedWeek"
    };
    private static final int WEEKS = 128;
    private static final int SUMS = 12;
    private static final int STATUSES = 10;

    private final DirectoryReader reader;
    private final int epics;
    private final long firstId;
    private final int firstWeek;

    DocValuesPass(DirectoryReader reader, int items) {
        this.reader = reader;
        var first = BenchItems.stream(items).findFirst().orElseThrow();
        firstId = first.id();
        firstWeek = BenchIndex.firstWeek();
        epics = items;
    }

    long[] sum() throws IOException {
        var sums = new long[BenchItems.PROJECTS * SUMS];
        var weeks = new int[BenchItems.PROJECTS][];
        var perEpic = new int[epics];
        for (var leaf : reader.leaves()) {
            sum(leaf.reader(), sums, weeks, perEpic);
        }
        return sums;
    }

    private void sum(LeafReader leaf, long[] sums, int[][] weeks, int[] perEpic) throws IOException {
        var values = new NumericDocValues[FIELDS.length];
        for (int field = 0; field < values.length; field++) {
            values[field] = leaf.getNumericDocValues(FIELDS[field]);
        }
        var item = new long[FIELDS.length];
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            for (int field = 0; field < values.length; field++) {
                item[field] = values[field].advanceExact(doc) ? values[field].longValue() : 0;
            }
            add(item, sums, weeks, perEpic);
        }
    }

    private void add(long[] item, long[] sums, int[][] weeks, int[] perEpic) {
        int project = (int) item[0];
        int base = project * SUMS;
        boolean done = item[3] >= 5;
        sums[base]++;
        sums[base + 1] += done ? 1 : 0;
        sums[base + 2] += item[4] > 0 ? 1 : 0;
        sums[base + 3] += item[3] % STATUSES;
        if (item[5] >= 0) {
            sums[base + 4]++;
            sums[base + 5] += item[5];
            sums[base + 6] += done ? item[5] : 0;
        }
        sums[base + 7] += item[6];
        sums[base + 8] += item[7];
        sums[base + 9] += item[8];
        sums[base + 10] += item[2];
        if (item[1] >= firstId) {
            perEpic[(int) (item[1] - firstId)]++;
        }
        addWeeks(project, item, weeks);
    }

    private void addWeeks(int project, long[] item, int[][] weeks) {
        var cells = weeks[project];
        if (cells == null) {
            cells = new int[WEEKS * 2];
            weeks[project] = cells;
        }
        cells[(int) item[9] - firstWeek]++;
        if (item[10] >= 0) {
            cells[WEEKS + (int) item[10] - firstWeek]++;
        }
    }
}
