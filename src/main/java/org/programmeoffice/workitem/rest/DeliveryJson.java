package org.programmeoffice.workitem.rest;

import org.jspecify.annotations.Nullable;
import org.programmeoffice.workitem.Delivery;

/** How far the leaves of a scope are. */
public record DeliveryJson(
        long leaves,
        long done,
        long inProgress,
        long undated,
        ProgressJson byCount,
        ProgressJson byPoints,
        ProgressJson byTime,
        long estimated,
        @Nullable Integer estimatedPercent) {
    static DeliveryJson of(Delivery delivery) {
        var percent = delivery.estimated().percent();
        return new DeliveryJson(
                delivery.leaves(),
                delivery.done(),
                delivery.inProgress(),
                delivery.undated(),
                ProgressJson.of(delivery.byCount()),
                ProgressJson.of(delivery.byPoints()),
                ProgressJson.of(delivery.byTime()),
                delivery.estimated().covered(),
                percent.isPresent() ? percent.getAsInt() : null);
    }
}
