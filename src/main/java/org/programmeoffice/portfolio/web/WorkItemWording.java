package org.programmeoffice.portfolio.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.portfolio.LinkedItem;
import org.programmeoffice.portfolio.PlannedDate;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Visit;
import org.programmeoffice.web.chart.BarView;
import org.programmeoffice.workitem.BroughtItems;
import org.programmeoffice.workitem.ItemGroup;
import org.programmeoffice.workitem.ItemPlace;
import org.programmeoffice.workitem.ItemPlaces;
import org.programmeoffice.workitem.ItemStanding;

/** Words what stands beside an issue. */
final class WorkItemWording {
    private static final String TEXTS = "pmo.portfolio.panel.";
    private static final BarView NO_BAR = new BarView(false, "0", "0", Formats.ABSENT, "");

    private final Visit visit;
    private final Formats formats;
    private final long number;
    private final LinkedItem item;

    WorkItemWording(Visit visit, long number, LinkedItem item) {
        this.visit = visit;
        this.formats = visit.formats();
        this.number = number;
        this.item = item;
    }

    WorkItemView view() {
        var places = item.places();
        return new WorkItemView(
                places.map(ItemPlaces::places).orElse(List.of()).stream()
                        .map(this::place)
                        .toList(),
                item.standsFor().stream().map(this::standsFor).toList(),
                places.filter(found -> !found.complete()).isPresent() ? visit.text("pmo.web.loading.first") : "",
                places.filter(ItemPlaces::complete)
                        .map(found -> visit.text("pmo.web.asOf", formats.time(found.factsAsOf())))
                        .orElse(""),
                item.mayLink() ? visit.links().panel(number) + "/link" : "",
                places.isPresent() ? "" : visit.text(TEXTS + "nowhere"));
    }

    private WorkItemView.Place place(ItemPlace place) {
        var chain = Stream.concat(Stream.of(place.on()), place.above().stream())
                .map(this::step)
                .toList();
        return new WorkItemView.Place(
                visit.text(KindTexts.name(place.on().kind())),
                chain,
                next(place),
                place.brought().map(this::bar).orElse(NO_BAR),
                lines(place),
                visit.links().explain(place.on().key(), figure(place)));
    }

    private WorkItemView.Step step(InitiativeNode node) {
        return new WorkItemView.Step(
                node.key().toString(), item.title(node.id()), visit.links().initiative(node.key()));
    }

    private WorkItemView.Term next(ItemPlace place) {
        return Optional.ofNullable(item.next().get(place.on().id()))
                .map(date -> term(TEXTS + (date.gate() ? "gate" : "milestone"), date))
                .orElseGet(() -> new WorkItemView.Term(
                        visit.text(TEXTS + "milestone"), "", visit.text(TEXTS + "milestone.none"), false));
    }

    private WorkItemView.Term standsFor(PlannedDate date) {
        return term(TEXTS + "standsFor", date);
    }

    private WorkItemView.Term term(String label, PlannedDate date) {
        var today = LocalDate.ofInstant(Instant.now(), formats.zone());
        boolean late = !date.achieved() && date.day().filter(today::isAfter).isPresent();
        return new WorkItemView.Term(
                visit.text(label),
                date.name(),
                date.day()
                        .map(day -> visit.text(
                                TEXTS + (date.achieved() ? "achieved" : late ? "late" : "expected"), formats.date(day)))
                        .orElseGet(() -> visit.text(TEXTS + "undated")),
                late);
    }

    private BarView bar(BroughtItems brought) {
        var figures = brought.figures();
        return BarView.of(
                figures.byCount().earned() / 1000,
                0,
                figures.counted(),
                figures.byCount().percent(),
                visit.texts(),
                formats);
    }

    private List<String> lines(ItemPlace place) {
        var lines = new ArrayList<String>();
        lines.add(
                place.standing() == ItemStanding.LEAF
                        ? visit.counted(TEXTS + "leaf", place.whole().leaves())
                        : visit.text(TEXTS + place.standing().code()));
        place.brought().ifPresent(brought -> lines.addAll(brought(place, brought)));
        return lines;
    }

    private List<String> brought(ItemPlace place, BroughtItems brought) {
        var figures = brought.figures();
        if (figures.counted() == 0) {
            return List.of(visit.text(TEXTS + "brought.nothing"));
        }
        var lines = new ArrayList<String>();
        lines.add(visit.text(
                TEXTS + "brought",
                formats.count(figures.byCount().earned() / 1000),
                visit.counted("pmo.portfolio.workItems", figures.counted())));
        if (figures.byPoints().total() > 0) {
            lines.add(visit.text(
                    TEXTS + "brought.points",
                    formats.thousandths(figures.byPoints().earned()),
                    formats.thousandths(figures.byPoints().total())));
        }
        lines.add(visit.text(
                TEXTS + "brought.share",
                formats.share(figures.counted(), place.whole().leaves())));
        return lines;
    }

    private static String figure(ItemPlace place) {
        Optional<String> rule = place.brought().map(brought -> new ItemGroup.OfRule(brought.ruleId()).code());
        return rule.orElseGet(() -> place.standing() == ItemStanding.LEAF
                ? "progress"
                : place.standing().code());
    }
}
