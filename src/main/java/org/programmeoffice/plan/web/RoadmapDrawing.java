package org.programmeoffice.plan.web;

import static org.programmeoffice.plan.web.RoadmapScale.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmeoffice.plan.Roadmap;
import org.programmeoffice.plan.RoadmapAxis;
import org.programmeoffice.plan.RoadmapLink;
import org.programmeoffice.plan.RoadmapRow;
import org.programmeoffice.web.Visit;

/** Draws a roadmap: stages as bars, milestones as diamonds with the way they have moved, dependencies in trouble as arcs. */
final class RoadmapDrawing {
    private static final double HALF = 6;
    private static final double LETTER = 6.2;
    private static final double CLOSE = 40;
    private static final int TITLE = 30;

    private final Visit visit;
    private final SlipWording slips;

    RoadmapDrawing(Visit visit) {
        this.visit = visit;
        this.slips = new SlipWording(visit);
    }

    List<RoadmapView.Tick> ticks(RoadmapAxis axis) {
        return axis.ticks().stream()
                .map(tick -> {
                    var day = tick.day();
                    var label = axis.step() == RoadmapAxis.Step.YEAR
                            ? Integer.toString(day.getYear())
                            : day.getMonthValue() == 1
                                            || tick.equals(axis.ticks().get(0))
                                    ? visit.formats().monthAndYear(day)
                                    : visit.formats().month(day);
                    double x = RoadmapScale.x(tick.position());
                    return new RoadmapView.Tick(number(x), number(x + 3), label);
                })
                .toList();
    }

    List<RoadmapView.Row> rows(Roadmap roadmap) {
        var rows = new ArrayList<RoadmapView.Row>();
        for (var row : roadmap.rows()) {
            double y = RoadmapScale.y(row.top());
            rows.add(new RoadmapView.Row(
                    number(y),
                    number(row.lanes() * (double) RoadmapScale.LANE),
                    number(y + 13),
                    rows.size() % 2 == 1,
                    row.key().toString(),
                    shortened(row.title(), TITLE),
                    visit.links().initiative(row.key()),
                    row.bars().stream().map(bar -> bar(row, bar)).toList(),
                    row.marks().stream().map(mark -> mark(row, mark)).toList()));
        }
        return rows;
    }

    private RoadmapView.Bar bar(RoadmapRow row, RoadmapRow.Bar bar) {
        double x = RoadmapScale.x(bar.left());
        double width = RoadmapScale.x(bar.left() + bar.width()) - x;
        double y = RoadmapScale.y(row.top() + bar.lane()) + 3;
        int letters = (int) ((width - 8) / LETTER);
        return new RoadmapView.Bar(
                number(x),
                number(y),
                number(Math.max(1, width - 1)),
                number(x + 4),
                number(y + 10),
                letters < 4 ? "" : shortened(bar.name(), letters),
                bar.finished() ? "finished" : "planned",
                bar.name() + ", "
                        + visit.text(
                                "pmo.plan.page.slips",
                                slips.words(bar.slip().original()),
                                slips.words(bar.slip().latest())));
    }

    private RoadmapView.Mark mark(RoadmapRow row, RoadmapRow.Mark mark) {
        double x = RoadmapScale.x(mark.position());
        double y = RoadmapScale.y(row.top() + row.lanes() - 1) + 9;
        var moved = Stream.of(mark.original(), mark.latest())
                .flatMap(Optional::stream)
                .filter(position -> position != mark.position())
                .distinct()
                .map(RoadmapScale::x)
                .toList();
        return new RoadmapView.Mark(
                RoadmapScale.diamond(x, y, mark.key() ? HALF : HALF - 2),
                moved.stream().map(at -> RoadmapScale.diamond(at, y, HALF - 2)).collect(Collectors.joining()),
                moved.stream()
                        .map(at -> "M" + number(at) + " " + number(y) + "H" + number(x))
                        .collect(Collectors.joining()),
                number(behind(x, moved) + HALF + 3),
                number(y + 4),
                mark.labelled() ? shortened(mark.name(), 24) : "",
                mark.state() == RoadmapRow.State.OVERDUE || mark.state() == RoadmapRow.State.SLIPPED,
                state(mark.state()),
                about(mark));
    }

    /** Returns where the name begins: behind a promise that lies closely after the milestone. */
    private static double behind(double x, List<Double> promised) {
        return promised.stream().filter(at -> at - x < CLOSE).reduce(x, Math::max);
    }

    private String about(RoadmapRow.Mark mark) {
        return mark.name() + ", " + visit.formats().date(mark.day()) + ", " + stateWord(mark.state()) + ", "
                + visit.text(
                        "pmo.plan.page.slips",
                        slips.words(mark.slip().original()),
                        slips.words(mark.slip().latest()));
    }

    String stateWord(RoadmapRow.State state) {
        return visit.text("pmo.plan.page.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private static String state(RoadmapRow.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the dependencies of which both sides are on the picture. */
    List<RoadmapView.Link> links(Roadmap roadmap) {
        return roadmap.links().stream()
                .filter(link -> link.from().isPresent() && link.to().isPresent())
                .map(link -> link(roadmap, link))
                .toList();
    }

    private RoadmapView.Link link(Roadmap roadmap, RoadmapLink link) {
        double x1 = RoadmapScale.x(link.fromPosition());
        double x2 = RoadmapScale.x(link.toPosition());
        double y1 = middle(roadmap, link.from());
        double y2 = middle(roadmap, link.to());
        double bend = Math.max(x1, x2) + 24;
        return new RoadmapView.Link(
                "M" + number(x1) + " " + number(y1) + "C" + number(bend) + " " + number(y1) + " " + number(bend) + " "
                        + number(y2) + " " + number(x2) + " " + number(y2),
                number((x1 + x2 + 6 * bend) / 8 + 2),
                number((y1 + y2) / 2 + 4),
                link.key(),
                link.key() + " " + link.deliverable() + ", "
                        + visit.text(link.slack().reason().textKey()));
    }

    private static double middle(Roadmap roadmap, Optional<Integer> at) {
        var row = roadmap.rows().get(at.orElseThrow());
        return RoadmapScale.y(row.top()) + row.lanes() * (double) RoadmapScale.LANE / 2;
    }

    static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "\u2026";
    }
}
