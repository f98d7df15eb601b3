package org.programmeoffice.status.web;

import java.util.stream.Stream;
import org.programmeoffice.status.Status;
import org.programmeoffice.status.Trend;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Visit;

/** The figures that come from work items: progress, coverage and trend. */
final class StatusFigures {
    private static final String TEXTS = "pmo.status.";

    private final Visit visit;
    private final Formats formats;
    private final Status status;
    private final String page;

    StatusFigures(Visit visit, Status status, String page) {
        this.visit = visit;
        this.formats = visit.formats();
        this.status = status;
        this.page = page;
    }

    Stream<StatusView.Card> work() {
        return Stream.of(progress(), trend());
    }

    private StatusView.Card progress() {
        var delivery = StatusWording.delivery(status);
        boolean known = delivery.leaves() > 0;
        return new StatusView.Card(
                "progress",
                visit.text(TEXTS + "progress"),
                known ? formats.percent(delivery.byCount().percent()) : visit.text(TEXTS + "progress.none"),
                known,
                false,
                known
                        ? visit.text(
                                TEXTS + "progress.note",
                                formats.count(delivery.done()),
                                visit.counted("pmo.portfolio.workItems", delivery.leaves()),
                                formats.percent(delivery.estimated().percent()))
                        : "",
                visit.links().explain(status.details().initiative().key(), "progress"),
                visit.text(TEXTS + "progress.how"));
    }

    private StatusView.Card trend() {
        var trend = status.trend();
        return new StatusView.Card(
                "trend",
                visit.text(TEXTS + "trend"),
                trend.isQuiet() ? visit.text(TEXTS + "trend.none") : visit.text(TEXTS + "trend." + direction(trend)),
                !trend.isQuiet(),
                trend.lately() < trend.before(),
                trend.isQuiet()
                        ? ""
                        : visit.text(
                                TEXTS + "trend.note",
                                formats.count(trend.lately()),
                                formats.count(trend.before()),
                                formats.count(trend.created())),
                page + "#pmo-why-trend",
                visit.text(TEXTS + "trend.how", Integer.toString(Trend.WEEKS)));
    }

    private static String direction(Trend trend) {
        if (trend.lately() == trend.before()) {
            return "same";
        }
        return trend.lately() > trend.before() ? "better" : "worse";
    }
}
