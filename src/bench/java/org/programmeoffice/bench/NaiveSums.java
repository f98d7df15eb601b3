package org.programmeoffice.bench;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The sums of one initiative as one writes them at first: maps by name, weeks by their Monday, ids already seen left out. */
final class NaiveSums {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Set<Long> seen = new HashSet<>();
    private final Map<String, Integer> statuses = new HashMap<>();
    private final Map<String, Integer> types = new HashMap<>();
    private final Map<LocalDate, Integer> created = new HashMap<>();
    private final Map<LocalDate, Integer> resolved = new HashMap<>();
    private int done;
    private double points;
    private double pointsDone;
    private double remaining;
    private double spent;

    void add(LoadedItem item) {
        if (!seen.add(item.id())) {
            return;
        }
        done += item.isDone() ? 1 : 0;
        statuses.merge(item.status(), 1, Integer::sum);
        types.merge(item.text("type"), 1, Integer::sum);
        double estimate = Math.max(0, item.number("points"));
        points += estimate;
        pointsDone += item.isDone() ? estimate : 0;
        remaining += item.number("remaining");
        spent += item.number("spent");
        created.merge(week(item.number("created")), 1, Integer::sum);
        if (item.number("resolved") >= 0) {
            resolved.merge(week(item.number("resolved")), 1, Integer::sum);
        }
    }

    /** Returns what was added up, as text. */
    @Override
    public String toString() {
        return seen.size() + " items, " + done + " done, " + points + " points, " + pointsDone + " done, " + remaining
                + " s remaining, " + spent + " s spent, " + statuses + types + created + resolved;
    }

    private static LocalDate week(double millis) {
        return Instant.ofEpochMilli((long) millis)
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(ZONE)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
