package org.programmeoffice.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Texts;

/** Turns a burn-up into coordinates and words. */
public final class BurnUpDrawing {
    private static final int MOST_TICKS = 16;
    private static final int MOST_ROWS = 27;
    private static final double LABEL_GAP = 15;

    private final Texts texts;
    private final Formats formats;

    public BurnUpDrawing(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** Returns the view of a {@linkplain BurnUp#drawable() drawable} burn-up. */
    public BurnUpView draw(BurnUp burnUp) {
        var newest = burnUp.newest();
        var area = PlotArea.of(burnUp.weeks().get(0).end(), newest.end(), burnUp.most());
        var done = line(area, burnUp.weeks(), BurnUp.Week::done);
        return new BurnUpView(
                burnUp.title(),
                message(newest),
                grid(area),
                ticks(area),
                done + "L" + Coordinates.point(PlotArea.RIGHT, PlotArea.BOTTOM) + "L"
                        + Coordinates.point(PlotArea.LEFT, PlotArea.BOTTOM) + "Z",
                done,
                stairs(area, burnUp.weeks()),
                Coordinates.number(area.x(newest.end())),
                doneLabel(area, newest),
                label(area.y(newest.scope()), texts.text("pmo.web.burnUp.scope", formats.count(newest.scope()))),
                rows(burnUp.weeks()));
    }

    private String message(BurnUp.Week newest) {
        return texts.text(
                "pmo.web.burnUp.message",
                formats.count(newest.done()),
                formats.count(newest.scope()),
                formats.date(newest.end()));
    }

    private List<BurnUpView.Grid> grid(PlotArea area) {
        return area.gridAmounts()
                .mapToObj(amount -> new BurnUpView.Grid(
                        Coordinates.number(area.y(amount)),
                        Coordinates.number(area.y(amount) + 4),
                        formats.count(amount)))
                .toList();
    }

    /** Returns ticks at month starts, every second, third, sixth or twelfth month if the months are many. */
    private List<BurnUpView.Tick> ticks(PlotArea area) {
        var months = ChronoUnit.MONTHS.between(area.first(), area.last()) + 1;
        var every = List.of(1, 2, 3, 6).stream()
                .filter(step -> months / step <= MOST_TICKS)
                .findFirst()
                .orElse(12);
        var ticks = new ArrayList<BurnUpView.Tick>();
        int year = 0;
        for (var day = area.first().withDayOfMonth(1); !day.isAfter(area.last()); day = day.plusMonths(1)) {
            if (!day.isBefore(area.first()) && (day.getMonthValue() - 1) % every == 0) {
                ticks.add(tick(area, day, year != day.getYear()));
                year = day.getYear();
            }
        }
        return ticks;
    }

    private BurnUpView.Tick tick(PlotArea area, LocalDate day, boolean withYear) {
        var x = area.x(day);
        return new BurnUpView.Tick(
                Coordinates.number(x),
                Coordinates.number(x + 2),
                withYear ? formats.monthAndYear(day) : formats.month(day));
    }

    private static String line(PlotArea area, List<BurnUp.Week> weeks, ToLongFunction<BurnUp.Week> amount) {
        var path = new StringBuilder();
        for (var week : weeks) {
            path.append(path.isEmpty() ? "M" : "L")
                    .append(Coordinates.point(area.x(week.end()), area.y(amount.applyAsLong(week))));
        }
        return path.toString();
    }

    /** Returns the scope as steps: it holds until the week in which it changes. */
    private static String stairs(PlotArea area, List<BurnUp.Week> weeks) {
        var path = new StringBuilder();
        for (var week : weeks) {
            var y = Coordinates.number(area.y(week.scope()));
            var x = Coordinates.number(area.x(week.end()));
            path.append(path.isEmpty() ? "M" + x + " " + y : "H" + x + "V" + y);
        }
        return path.toString();
    }

    /** Returns the label of what is done, moved down where it would lie on that of the scope. */
    private BurnUpView.Label doneLabel(PlotArea area, BurnUp.Week newest) {
        var y = Math.max(area.y(newest.done()), area.y(newest.scope()) + LABEL_GAP);
        return label(y, texts.text("pmo.web.burnUp.done", formats.count(newest.done())));
    }

    private static BurnUpView.Label label(double y, String text) {
        return new BurnUpView.Label(Coordinates.number(PlotArea.RIGHT + 6), Coordinates.number(y + 4), text);
    }

    /** Returns every week of half a year, else every so many weeks that the table stays short; always the newest. */
    private List<BurnUpView.Row> rows(List<BurnUp.Week> weeks) {
        var every = (weeks.size() + MOST_ROWS - 1) / MOST_ROWS;
        var rows = new ArrayList<BurnUpView.Row>();
        for (int at = weeks.size() - 1; at >= 0; at -= every) {
            var week = weeks.get(at);
            rows.add(new BurnUpView.Row(
                    formats.date(week.end()),
                    formats.count(week.scope()),
                    formats.count(week.done()),
                    formats.share(week.done(), week.scope())));
        }
        return rows;
    }
}
