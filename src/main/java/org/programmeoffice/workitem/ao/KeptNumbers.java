package org.programmeoffice.workitem.ao;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.programmeoffice.rollup.Coverage;
import org.programmeoffice.rollup.Progress;
import org.programmeoffice.rollup.WorkTotals;
import org.programmeoffice.workitem.KeptFigure;

/** The numbers of a kept figure as one text, always in this order; a text of another length is from another version. */
final class KeptNumbers {
    private static final int COUNT = 17;

    private KeptNumbers() {}

    static String write(KeptFigure figure) {
        var in = figure.inScope();
        return LongStream.of(
                        in.todo(),
                        in.inProgress(),
                        in.done(),
                        in.resolved(),
                        in.estimated(),
                        in.points(),
                        in.pointsDone(),
                        in.pointsResolved(),
                        in.originalSeconds(),
                        in.remainingSeconds(),
                        in.spentSeconds(),
                        figure.byCount().earned(),
                        figure.byCount().total(),
                        figure.byPoints().earned(),
                        figure.byPoints().total(),
                        figure.estimated().covered(),
                        figure.estimated().all())
                .mapToObj(Long::toString)
                .collect(Collectors.joining(","));
    }

    /** Returns whether this version wrote the text. */
    static boolean isReadable(String text) {
        return text.matches("-?[0-9]+(,-?[0-9]+){" + (COUNT - 1) + "}");
    }

    static KeptFigure read(Instant asOf, String text) {
        var n = Arrays.stream(text.split(",", -1)).mapToLong(Long::parseLong).toArray();
        return new KeptFigure(
                asOf,
                new WorkTotals(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10]),
                new Progress(n[11], n[12]),
                new Progress(n[13], n[14]),
                new Coverage(n[15], n[16]));
    }
}
