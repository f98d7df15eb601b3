package org.programmeoffice.risk.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.programmeoffice.risk.HeatMap;
import org.programmeoffice.risk.Rating;
import org.programmeoffice.risk.RiskFilter.Cell;
import org.programmeoffice.risk.RiskLevel;
import org.programmeoffice.web.Visit;

/** Draws a heat map: probability up, impact to the right, arrows for the highest risks. */
final class HeatDrawing {
    private static final int LEFT = 93;
    private static final int TOP = 9;
    private static final int ACROSS = 78;
    private static final int DOWN = 62;
    private static final int MOST_MOVES = 10;

    private final HeatMap map;
    private final RiskAddress address;
    private final Visit visit;
    private final Map<Cell, Integer> placed = new HashMap<>();

    HeatDrawing(HeatMap map, RiskAddress address, Visit visit) {
        this.map = map;
        this.address = address;
        this.visit = visit;
    }

    HeatView view(String message) {
        return new HeatView(message, cells(), probabilities(), impacts(), moves(), rows());
    }

    private List<HeatView.Cell> cells() {
        var before = inherent();
        var cells = new ArrayList<HeatView.Cell>();
        for (int probability = Rating.MOST; probability >= 1; probability--) {
            for (int impact = 1; impact <= Rating.MOST; impact++) {
                var cell = new Cell(probability, impact);
                cells.add(cell(cell, before.getOrDefault(cell, 0)));
            }
        }
        return cells;
    }

    private HeatView.Cell cell(Cell cell, int before) {
        int x = left(cell);
        int y = top(cell);
        int now = map.counts().getOrDefault(cell, 0);
        var level = map.matrix().level(cell.probability(), cell.impact());
        return new HeatView.Cell(
                level.name().substring(0, 1).toLowerCase(Locale.ROOT),
                text(x),
                text(y),
                text(x + 7),
                text(y + 18),
                text(x + ACROSS - 10),
                address.with(Map.of("cell", cell.probability() + "-" + cell.impact())),
                visit.text(
                        "pmo.risk.heat.cell",
                        visit.text("pmo.risk.probability." + cell.probability()),
                        visit.text("pmo.risk.impact." + cell.impact()),
                        visit.text(level.textKey()),
                        visit.formats().count(now),
                        visit.formats().count(before)),
                now == 0 ? "" : visit.formats().count(now),
                before == 0 ? "" : visit.formats().count(before));
    }

    private Map<Cell, Integer> inherent() {
        var counts = new HashMap<Cell, Integer>();
        map.moves().forEach(move -> move.risk()
                .ratings()
                .inherent()
                .ifPresent(rating -> counts.merge(Cell.of(rating), 1, Integer::sum)));
        return counts;
    }

    private List<HeatView.Move> moves() {
        return map.moves().stream()
                .filter(move -> move.level().compareTo(RiskLevel.HIGH) >= 0)
                .limit(MOST_MOVES)
                .map(this::move)
                .toList();
    }

    private HeatView.Move move(HeatMap.Move move) {
        var ratings = move.risk().ratings();
        var now = ratings.current().orElseThrow();
        int[] here = point(Cell.of(now));
        var past = ratings.inherent().filter(rating -> moved(rating, now)).map(rating -> point(Cell.of(rating)));
        var plan = ratings.target().filter(rating -> moved(rating, now)).map(rating -> point(Cell.of(rating)));
        return new HeatView.Move(
                Integer.toString(move.risk().entry().key().number()),
                text(here[0]),
                text(here[1]),
                text(here[1] + 3),
                line(past, here),
                past.map(end -> text(end[0])).orElse(""),
                past.map(end -> text(end[1])).orElse(""),
                plan.map(end -> line(Optional.of(here), end)).orElse(""),
                plan.map(end -> text(end[0])).orElse(""),
                plan.map(end -> text(end[1])).orElse(""));
    }

    private static boolean moved(Rating other, Rating now) {
        return !Cell.of(other).equals(Cell.of(now));
    }

    private static String line(Optional<int[]> from, int[] to) {
        return from.map(start -> "M" + start[0] + " " + start[1] + "L" + to[0] + " " + to[1])
                .orElse("");
    }

    /** Points of one cell stand below its counts beside each other, six before they cover each other. */
    private int[] point(Cell cell) {
        int place = placed.merge(cell, 1, Integer::sum) - 1;
        return new int[] {left(cell) + 15 + place % 3 * 23, top(cell) + 32 + place / 3 % 2 * 17};
    }

    private List<HeatView.Label> probabilities() {
        return IntStream.rangeClosed(1, Rating.MOST)
                .mapToObj(point -> new HeatView.Label(
                        text(LEFT - 9),
                        text(top(new Cell(point, 1)) + 34),
                        visit.text("pmo.risk.probability." + point)))
                .toList();
    }

    private List<HeatView.Label> impacts() {
        return IntStream.rangeClosed(1, Rating.MOST)
                .mapToObj(point -> new HeatView.Label(
                        text(left(new Cell(1, point)) + 38), text(334), visit.text("pmo.risk.impact." + point)))
                .toList();
    }

    private List<HeatView.Row> rows() {
        return IntStream.iterate(Rating.MOST, point -> point >= 1, point -> point - 1)
                .mapToObj(point -> new HeatView.Row(
                        visit.text("pmo.risk.probability." + point),
                        IntStream.rangeClosed(1, Rating.MOST)
                                .mapToObj(impact ->
                                        visit.formats().count(map.counts().getOrDefault(new Cell(point, impact), 0)))
                                .toList()))
                .toList();
    }

    private static int left(Cell cell) {
        return LEFT + (cell.impact() - 1) * ACROSS;
    }

    private static int top(Cell cell) {
        return TOP + (Rating.MOST - cell.probability()) * DOWN;
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
