package org.programmeoffice.bench;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.programmeoffice.rollup.WeekCalendar;

/**
 * One pass over doc values that gives the groups which the app gives: for each project, programme and portfolio the counts by
 * status and type, points, times, and what was created and resolved per ISO week of a zone. It knows no rules, overlaps,
 * exclusions, containers or anomalies: an item belongs to its Jira project, and levels are sums of what stands below.
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
        "created",
        "resolved"
    };

    private final DirectoryReader reader;
    private final int epics;
    private final long firstId;
    private final WeekCalendar calendar = new WeekCalendar(ZoneId.of("Europe/Amsterdam"));
    private final int firstWeek;

    DocValuesPass(DirectoryReader reader, int items) {
        this.reader = reader;
        var first = BenchItems.stream(items).findFirst().orElseThrow();
        firstId = first.id();
        firstWeek =
                calendar.week(BenchItems.start().atStartOfDay(calendar.zone()).toInstant())
                                .number()
                        - 1;
        epics = items;
    }

    /** Returns the figures of projects, programmes and portfolios. */
    List<IndexFigures> sum() throws IOException {
        var projects = IndexSums.columns(BenchItems.PROJECTS);
        var perEpic = new int[epics];
        for (var leaf : reader.leaves()) {
            sum(leaf.reader(), projects, perEpic);
        }
        var programmes = IndexSums.rollUp(projects, BenchScope.PROGRAMMES);
        var portfolios = IndexSums.rollUp(programmes, BenchScope.PORTFOLIOS);
        return Stream.of(projects, programmes, portfolios)
                .flatMap(Arrays::stream)
                .map(sums -> sums.toFigures(firstWeek))
                .toList();
    }

    private void sum(LeafReader leaf, IndexSums[] projects, int[] perEpic) throws IOException {
        var values = new NumericDocValues[FIELDS.length];
        for (int field = 0; field < values.length; field++) {
            values[field] = leaf.getNumericDocValues(FIELDS[field]);
        }
        var item = new long[FIELDS.length];
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            for (int field = 0; field < values.length; field++) {
                item[field] = values[field].advanceExact(doc) ? values[field].longValue() : 0;
            }
            if (item[1] >= firstId) {
                perEpic[(int) (item[1] - firstId)]++;
            }
            add(item, projects[(int) item[0]]);
        }
    }

    private void add(long[] item, IndexSums project) {
        project.types[(int) item[2]]++;
        project.statuses[(int) item[3]]++;
        int category = item[3] >= 5 ? 2 : item[3] > 1 ? 1 : 0;
        long points = Math.max(0, item[5]);
        project.add(category, item[4] > 0, item[5] >= 0, points);
        project.addTime(item[6], item[7], item[8]);
        project.created[week(item[9])]++;
        if (item[10] >= 0) {
            int week = week(item[10]);
            project.resolved[week]++;
            project.pointsResolved[week] += points;
        }
    }

    private int week(long second) {
        return calendar.weekNumber(second) - firstWeek;
    }
}
