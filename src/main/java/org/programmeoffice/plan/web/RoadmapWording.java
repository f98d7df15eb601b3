package org.programmeoffice.plan.web;

import static org.programmeoffice.plan.web.RoadmapScale.number;

import java.util.List;
import java.util.stream.Stream;
import org.programmeoffice.plan.Roadmap;
import org.programmeoffice.plan.RoadmapLink;
import org.programmeoffice.plan.RoadmapRow;
import org.programmeoffice.plan.Slip;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Visit;

/** Words a roadmap: its conclusion, and the tables with the same content. */
final class RoadmapWording {
    private final Visit visit;
    private final Formats formats;
    private final SlipWording slips;
    private final RoadmapDrawing drawing;

    RoadmapWording(Visit visit) {
        this.visit = visit;
        this.formats = visit.formats();
        this.slips = new SlipWording(visit);
        this.drawing = new RoadmapDrawing(visit);
    }

    RoadmapView view(Roadmap roadmap, String title) {
        double bottom = RoadmapScale.y(roadmap.lanes());
        var headline = headline(roadmap);
        return new RoadmapView(
                headline,
                roadmap.rows().stream()
                        .anyMatch(row -> !row.bars().isEmpty() || !row.marks().isEmpty()),
                visit.text("pmo.plan.page.roadmap.of", title),
                headline,
                "0 0 " + RoadmapScale.WIDTH + " " + number(bottom + 24),
                number(bottom),
                number(bottom + 16),
                number(RoadmapScale.x(roadmap.today())),
                visit.text("pmo.plan.page.today"),
                drawing.ticks(roadmap.axis()),
                drawing.rows(roadmap),
                drawing.links(roadmap),
                roadmap.rows().stream().flatMap(this::entries).toList(),
                roadmap.links().stream().map(this::trouble).toList(),
                undated(roadmap));
    }

    /** Returns how many milestones are late and by how much at most, and how many dependencies are in trouble. */
    private String headline(Roadmap roadmap) {
        var open = roadmap.rows().stream()
                .flatMap(row -> row.marks().stream())
                .filter(mark -> mark.state() != RoadmapRow.State.ACHIEVED)
                .toList();
        var late = open.stream()
                .filter(mark -> mark.state() == RoadmapRow.State.SLIPPED || mark.state() == RoadmapRow.State.OVERDUE)
                .toList();
        long worst = late.stream()
                .flatMap(mark -> mark.slip().latest() instanceof Slip.Days days ? Stream.of(days.count()) : Stream.of())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        var milestones = late.isEmpty()
                ? visit.counted("pmo.plan.page.roadmap.onTime", open.size())
                : visit.text(
                        "pmo.plan.page.roadmap.late",
                        formats.count(late.size()),
                        formats.count(open.size()),
                        formats.days(worst));
        return milestones + " "
                + visit.counted(
                        "pmo.plan.page.roadmap.troubles", roadmap.links().size());
    }

    private List<String> undated(Roadmap roadmap) {
        return roadmap.rows().stream()
                .filter(row -> row.undated() > 0)
                .map(row -> row.key() + ": " + visit.counted("pmo.plan.page.undated", row.undated()))
                .toList();
    }

    private Stream<RoadmapView.Entry> entries(RoadmapRow row) {
        return Stream.concat(
                row.bars().stream()
                        .map(bar -> entry(
                                row,
                                bar.name(),
                                visit.text("pmo.plan.page.stage"),
                                Formats.ABSENT,
                                bar.slip(),
                                visit.text(bar.finished() ? "pmo.plan.page.finished" : "pmo.plan.page.planned"))),
                row.marks().stream()
                        .map(mark -> entry(
                                row,
                                mark.name(),
                                visit.text(mark.type().textKey()),
                                formats.date(mark.day()),
                                mark.slip(),
                                drawing.stateWord(mark.state()))));
    }

    private RoadmapView.Entry entry(
            RoadmapRow row, String name, String kind, String expected, Slip slip, String state) {
        var day = slip.latest() instanceof Slip.Days days ? formats.date(days.expected()) : expected;
        return new RoadmapView.Entry(
                row.key().toString(),
                visit.links().initiative(row.key()),
                row.title(),
                name,
                kind,
                day,
                slips.cell(slip.original()),
                slips.cell(slip.latest()),
                state);
    }

    private RoadmapView.Trouble trouble(RoadmapLink link) {
        return new RoadmapView.Trouble(
                link.key(),
                link.deliverable(),
                link.giver().toString(),
                link.receiver().toString(),
                formats.date(link.neededBy()),
                link.promised().map(formats::date).orElse(Formats.ABSENT),
                link.slack()
                        .days()
                        .map(days -> visit.text("pmo.dependency.page.workingDays", formats.signed(days)))
                        .orElse(Formats.ABSENT),
                visit.text(link.slack().reason().textKey()));
    }
}
