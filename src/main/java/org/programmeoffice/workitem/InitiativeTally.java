package org.programmeoffice.workitem;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.programmeoffice.common.InitiativeId;

/** The sums of one initiative while classes of items are added to it. */
final class InitiativeTally {
    private final Sums scope = new Sums(1);
    private final Sums delivery = new Sums(1);
    private final WeekCells scopeWeeks = new WeekCells();
    private final WeekCells deliveryWeeks = new WeekCells();
    private final Map<Integer, Long> excluded = new HashMap<>();
    private long[] codes = new long[0];
    private final long[] anomalies = new long[ClassTally.ANOMALIES];
    private long containers;
    private long notDelivered;
    private long sumOfSources;
    private long distinct;
    private long duplicates;

    /** Adds a class of items in scope that so many include rules reach. */
    void addInScope(ClassTally classes, int number, int sources) {
        scope.add(0, classes.sums(), number);
        scopeWeeks.addAll(classes.scopeWeeks(number));
        addCodes(classes.codes(number));
        var odd = classes.anomalies(number);
        if (odd != null) {
            for (int anomaly = 0; anomaly < odd.length; anomaly++) {
                anomalies[anomaly] += odd[anomaly];
            }
        }
        long items = classes.sums().items(number);
        addReached(items, sources);
        duplicates += sources > 1 ? items : 0;
    }

    void addLeaves(ClassTally classes, int number) {
        delivery.add(0, classes.sums(), number);
        deliveryWeeks.addAll(classes.deliveryWeeks(number));
    }

    void addContainers(long items) {
        containers += items;
    }

    void addNotDelivered(long items) {
        notDelivered += items;
    }

    /** Adds items that include rules reach but that the rule with that number took out. */
    void addExcluded(long items, int sources, int rule) {
        addReached(items, sources);
        excluded.merge(rule, items, Long::sum);
    }

    InitiativeFigures toFigures(InitiativeId id, PublishedItems items, List<ScopeRule> rules) {
        int statuses = items.statuses().size();
        return new InitiativeFigures(
                id,
                scope.totals(0),
                delivery.delivery(0),
                new Exclusions(excludedByRule(rules), containers, notDelivered),
                new Overlap(sumOfSources, distinct, duplicates),
                scope.get(0, Sums.ARCHIVED),
                scope.get(0, Sums.STALE),
                anomalies(),
                counts(items.statuses(), 0),
                counts(items.types(), statuses),
                scopeWeeks.toSeries(),
                deliveryWeeks.toSeries());
    }

    private void addReached(long items, int sources) {
        sumOfSources += items * sources;
        distinct += items;
    }

    private void addCodes(int[] counts) {
        if (codes.length == 0) {
            codes = new long[counts.length];
        }
        for (int code = 0; code < counts.length; code++) {
            codes[code] += counts[code];
        }
    }

    private Map<Long, Long> excludedByRule(List<ScopeRule> rules) {
        var byRule = new HashMap<Long, Long>();
        excluded.forEach((rule, items) -> byRule.put(rules.get(rule).id(), items));
        return byRule;
    }

    private Map<Anomaly, Long> anomalies() {
        var counts = new EnumMap<Anomaly, Long>(Anomaly.class);
        for (var anomaly : Anomaly.values()) {
            if (anomalies[anomaly.position()] > 0) {
                counts.put(anomaly, anomalies[anomaly.position()]);
            }
        }
        return counts;
    }

    private Map<Long, Long> counts(Codes.Known known, int from) {
        var counts = new HashMap<Long, Long>();
        for (int code = 0; code < known.size() && from + code < codes.length; code++) {
            if (codes[from + code] > 0) {
                counts.put(known.id(code), codes[from + code]);
            }
        }
        return counts;
    }
}
