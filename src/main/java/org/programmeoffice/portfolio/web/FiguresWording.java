package org.programmeoffice.portfolio.web;

import java.util.ArrayList;
import java.util.List;
import org.programmeoffice.rollup.Progress;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Visit;
import org.programmeoffice.web.chart.BarView;
import org.programmeoffice.workitem.Delivery;
import org.programmeoffice.workitem.InitiativeFigures;

/** Words the figures of one initiative. Nothing in scope is said as such, never as 0%. */
final class FiguresWording {
    private final Visit visit;
    private final Formats formats;
    private final String key;
    private final String title;

    FiguresWording(Visit visit, String key, String title) {
        this.visit = visit;
        this.formats = visit.formats();
        this.key = key;
        this.title = title;
    }

    FiguresView view(InitiativeFigures figures, List<FiguresView.Note> notes) {
        return new FiguresView(
                strong(figures.delivery()),
                rest(figures),
                figures.overlap().distinct() + figures.inScope().items() > 0,
                notes,
                figures(figures),
                bar(figures.delivery(), visit),
                totals(figures),
                legend(figures.delivery()));
    }

    /** Returns the bar of delivery progress by count. */
    static BarView bar(Delivery delivery, Visit visit) {
        return BarView.of(
                delivery.done(),
                delivery.inProgress(),
                delivery.leaves(),
                delivery.byCount().percent(),
                visit.texts(),
                visit.formats());
    }

    private String strong(Delivery delivery) {
        return delivery.leaves() == 0
                ? visit.text("pmo.portfolio.sentence.nothing", title)
                : visit.text(
                        "pmo.portfolio.sentence.done",
                        title,
                        formats.percent(delivery.byCount().percent()));
    }

    private String rest(InitiativeFigures figures) {
        var delivery = figures.delivery();
        if (delivery.leaves() == 0) {
            return visit.text(
                    figures.inScope().items() == 0
                            ? "pmo.portfolio.sentence.linkWork"
                            : "pmo.portfolio.sentence.noLeaves");
        }
        return visit.texts()
                .text(
                        "pmo.portfolio.sentence.of",
                        formats.count(delivery.done()),
                        visit.counted("pmo.portfolio.workItems", delivery.leaves()));
    }

    private List<FiguresView.Figure> figures(InitiativeFigures figures) {
        var delivery = figures.delivery();
        var list = new ArrayList<FiguresView.Figure>();
        list.add(figure(
                "progress",
                formats.percent(delivery.byCount().percent()),
                visit.text(
                        "pmo.portfolio.figure.progress.note",
                        formats.count(delivery.done()),
                        formats.count(delivery.leaves()))));
        list.add(figure("points", formats.percent(delivery.byPoints().percent()), pointsNote(delivery)));
        list.add(figure(
                "in-scope",
                formats.count(figures.inScope().items()),
                visit.text(
                        "pmo.portfolio.figure.in-scope.note",
                        formats.count(figures.exclusions().containers()))));
        list.add(counted("not-delivered", figures.exclusions().notDelivered()));
        list.add(counted("excluded", figures.exclusions().excluded()));
        list.add(figure(
                "duplicate",
                formats.count(figures.overlap().duplicates()),
                visit.text(
                        "pmo.portfolio.figure.duplicate.note",
                        formats.count(figures.overlap().sumOfSources()))));
        list.add(anomalies(figures));
        return list;
    }

    private FiguresView.Figure anomalies(InitiativeFigures figures) {
        var kinds = figures.anomalies().size();
        var findings =
                figures.anomalies().values().stream().mapToLong(Long::longValue).sum();
        return figure(
                "anomalies",
                formats.count(findings),
                kinds == 0
                        ? visit.text("pmo.portfolio.figure.anomalies.none")
                        : visit.counted("pmo.portfolio.figure.anomalies.note", kinds));
    }

    private String pointsNote(Delivery delivery) {
        Progress points = delivery.byPoints();
        return points.total() == 0
                ? visit.text("pmo.portfolio.figure.points.none")
                : visit.text(
                        "pmo.portfolio.figure.points.note",
                        formats.thousandths(points.earned()),
                        formats.thousandths(points.total()),
                        formats.percent(delivery.estimated().percent()));
    }

    private FiguresView.Figure counted(String figure, long number) {
        return figure(figure, formats.count(number), visit.text("pmo.portfolio.figure." + figure + ".note"));
    }

    private FiguresView.Figure figure(String figure, String value, String note) {
        return new FiguresView.Figure(
                visit.text("pmo.portfolio.figure." + figure),
                value,
                note,
                visit.links().explain(key, figure));
    }

    private String totals(InitiativeFigures figures) {
        var totals = figures.inScope();
        return totals.items() == 0
                ? visit.text("pmo.portfolio.totals.nothing")
                : visit.text(
                        "pmo.portfolio.totals",
                        visit.counted("pmo.portfolio.workItems", totals.items()),
                        formats.count(totals.todo()),
                        formats.count(totals.inProgress()),
                        formats.count(totals.done()));
    }

    private List<FiguresView.Part> legend(Delivery delivery) {
        var open = delivery.leaves() - delivery.done() - delivery.inProgress();
        return delivery.leaves() == 0
                ? List.of()
                : List.of(
                        part("done", "leaf-done", delivery.done()),
                        part("doing", "leaf-open", delivery.inProgress()),
                        part("todo", "leaf-open", open));
    }

    private FiguresView.Part part(String part, String figure, long number) {
        return new FiguresView.Part(
                part,
                visit.text("pmo.portfolio.legend." + part, formats.count(number)),
                visit.links().explain(key, figure));
    }
}
