package org.programmeoffice.workitem;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.programmeoffice.common.InitiativeId;

/** The sums of one initiative while groups of items are added to it. Leaves and the others are added up apart, each once. */
final class InitiativeTally {
    private final Sums leaves = new Sums(1);
    private final Sums others = new Sums(1);
    private final WeekCells leafWeeks = new WeekCells();
    private final WeekCells otherWeeks = new WeekCells();
    private final WeekCells corrections = new WeekCells();
    private final Map<Integer, Long> excluded = new HashMap<>(0);
    private long[] codes = new long[0];
    private final long[] anomalies = new long[GroupTally.ANOMALIES];
    private long containers;
    private long notDelivered;
    private long sumOfSources;
    private long distinct;
    private long duplicates;

    /** Adds items in scope that so many include rules reach. */
    void addReached(long items, int sources) {
        sumOfSources += items * sources;
        distinct += items;
        duplicates += sources > 1 ? items : 0;
    }

    /** Adds items that include rules reach but that the rule with that number took out. */
    void addExcluded(long items, int sources, int rule) {
        sumOfSources += items * sources;
        distinct += items;
        excluded.merge(rule, items, Long::sum);
    }

    /** Adds the statuses, types and anomalies of a group in scope. */
    void addCounts(GroupTally groups, int group) {
        addCodes(groups.codes(group));
        var odd = groups.anomalies(group);
        if (odd != null) {
            for (int anomaly = 0; anomaly < odd.length; anomaly++) {
                anomalies[anomaly] += odd[anomaly];
            }
        }
    }

    void addLeaves(Sums sums, GroupTally groups, int group) {
        leaves.add(0, sums, group);
        leafWeeks.addAll(groups.weeks(group));
        var different = groups.corrections(group);
        if (different != null) {
            corrections.addAll(different);
        }
    }

    void addContainers(Sums sums, GroupTally groups, int group) {
        containers += sums.items(group);
        addOthers(sums, groups, group);
    }

    void addNotDelivered(Sums sums, GroupTally groups, int group) {
        notDelivered += sums.items(group);
        addOthers(sums, groups, group);
    }

    InitiativeFigures toFigures(InitiativeId id, PublishedItems items, List<ScopeRule> rules) {
        int statuses = items.statuses().size();
        var delivery = leaves.delivery(0);
        others.add(0, leaves, 0);
        otherWeeks.addAll(leafWeeks);
        leafWeeks.addAll(corrections);
        return new InitiativeFigures(
                id,
                others.totals(0),
                delivery,
                new Exclusions(excludedByRule(rules), containers, notDelivered),
                new Overlap(sumOfSources, distinct, duplicates),
                others.get(0, Sums.ARCHIVED),
                others.get(0, Sums.STALE),
                anomalies(),
                counts(items.statuses(), 0),
                counts(items.types(), statuses),
                otherWeeks.toSeries(),
                leafWeeks.toSeries());
    }

    private void addOthers(Sums sums, GroupTally groups, int group) {
        others.add(0, sums, group);
        otherWeeks.addAll(groups.weeks(group));
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
