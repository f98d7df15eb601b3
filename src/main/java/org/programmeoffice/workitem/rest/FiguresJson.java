package org.programmeoffice.workitem.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.rollup.LeadTime;
import org.programmeoffice.workitem.Exclusions;
import org.programmeoffice.workitem.JiraVocabulary;
import org.programmeoffice.workitem.Overlap;
import org.programmeoffice.workitem.ShownFigures;

/**
 * All figures of an initiative.
 *
 * @param complete whether this node had loaded all facts; if not, figures are too low and the kept ones count
 * @param anomalies items by the anomaly's code; those that do not occur are left out
 */
public record FiguresJson(
        String key,
        boolean complete,
        String factsAsOf,
        String computedAt,
        TotalsJson inScope,
        DeliveryJson delivery,
        ExclusionsJson exclusions,
        OverlapJson overlap,
        long archived,
        long stale,
        Map<String, Long> anomalies,
        List<NamedCountJson> statuses,
        List<NamedCountJson> types,
        LeadTimeJson leadTime,
        @Nullable KeptFigureJson kept) {
    /** What progress does not count, each item under one reason; the first by id of the rule. */
    public record ExclusionsJson(Map<Long, Long> byRule, long excluded, long containers, long notDelivered) {
        static ExclusionsJson of(Exclusions left) {
            return new ExclusionsJson(
                    new TreeMap<>(left.byRule()), left.excluded(), left.containers(), left.notDelivered());
        }
    }

    /** What each source by itself would give, beside what is counted. */
    public record OverlapJson(long sumOfSources, long distinct, long duplicates) {
        static OverlapJson of(Overlap overlap) {
            return new OverlapJson(overlap.sumOfSources(), overlap.distinct(), overlap.duplicates());
        }
    }

    static FiguresJson of(ShownFigures shown, LeadTime leadTime, JiraVocabulary vocabulary) {
        var figures = shown.figures();
        var statuses = vocabulary.statuses();
        var types = vocabulary.types();
        return new FiguresJson(
                shown.on().key().toString(),
                shown.complete(),
                shown.factsAsOf().toString(),
                shown.computedAt().toString(),
                TotalsJson.of(figures.inScope()),
                DeliveryJson.of(figures.delivery()),
                ExclusionsJson.of(figures.exclusions()),
                OverlapJson.of(figures.overlap()),
                figures.archived(),
                figures.stale(),
                anomalies(shown),
                NamedCountJson.of(
                        figures.statuses(),
                        id -> statuses.containsKey(id) ? statuses.get(id).name() : "" + id),
                NamedCountJson.of(
                        figures.types(),
                        id -> types.containsKey(id) ? types.get(id).name() : "" + id),
                LeadTimeJson.of(leadTime),
                shown.kept().map(KeptFigureJson::of).orElse(null));
    }

    private static Map<String, Long> anomalies(ShownFigures shown) {
        return shown.figures().anomalies().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().code(), Map.Entry::getValue, (first, second) -> first, TreeMap::new));
    }
}
