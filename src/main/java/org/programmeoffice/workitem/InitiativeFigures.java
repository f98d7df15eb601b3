package org.programmeoffice.workitem;

import java.util.Map;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.rollup.WeekSeries;
import org.programmeoffice.rollup.WorkTotals;

/**
 * The figures of one initiative over the union of its own scope and the scopes below it, each item once.
 *
 * @param inScope plain set figures over every item in scope
 * @param delivery progress over the leaves
 * @param archived items in scope that are archived in Jira and counted with their last known values
 * @param stale items in scope of a Jira project whose counts do not agree at the moment
 * @param anomalies items in scope by anomaly; anomalies that do not occur are left out
 * @param statuses items in scope by status id
 * @param types items in scope by type id
 * @param scopeWeeks items in scope: created, and resolved by their resolution date
 * @param deliveryWeeks leaves: created, and finished as done by resolution date or else when first seen done
 */
public record InitiativeFigures(
        InitiativeId initiative,
        WorkTotals inScope,
        Delivery delivery,
        Exclusions exclusions,
        Overlap overlap,
        long archived,
        long stale,
        Map<Anomaly, Long> anomalies,
        Map<Long, Long> statuses,
        Map<Long, Long> types,
        WeekSeries scopeWeeks,
        WeekSeries deliveryWeeks) {
    public InitiativeFigures {
        anomalies = Map.copyOf(anomalies);
        statuses = Map.copyOf(statuses);
        types = Map.copyOf(types);
    }

    /** Returns how many items of the initiative the group has; 0 for groups by rule, whose figures stand with the rule. */
    public long count(ItemGroup group) {
        if (group instanceof Anomaly anomaly) {
            return anomalies.getOrDefault(anomaly, 0L);
        }
        if (group instanceof ItemGroup.WithStatus status) {
            return statuses.getOrDefault(status.statusId(), 0L);
        }
        if (group instanceof ItemGroup.OfType type) {
            return types.getOrDefault(type.typeId(), 0L);
        }
        return group instanceof ItemGroup.Part part ? count(part) : 0;
    }

    private long count(ItemGroup.Part part) {
        return switch (part) {
            case IN_SCOPE -> inScope.items();
            case LEAVES -> delivery.leaves();
            case LEAF_OPEN -> delivery.leaves() - delivery.done();
            case LEAF_DONE -> delivery.done();
            case NOT_DELIVERED -> exclusions.notDelivered();
            case CONTAINER -> exclusions.containers();
            case DUPLICATE -> overlap.duplicates();
            case EXCLUDED -> exclusions.excluded();
            case LEAF_WITHOUT_ESTIMATE -> delivery.estimated().missing();
            case LEAF_UNDATED -> delivery.undated();
            case ARCHIVED -> archived;
            case STALE -> stale;
        };
    }

    /** Returns the figures of an initiative with nothing in scope. */
    public static InitiativeFigures empty(InitiativeId initiative) {
        return new InitiativeFigures(
                initiative,
                WorkTotals.EMPTY,
                Delivery.NONE,
                Exclusions.NONE,
                Overlap.NONE,
                0,
                0,
                Map.of(),
                Map.of(),
                Map.of(),
                WeekSeries.EMPTY,
                WeekSeries.EMPTY);
    }
}
