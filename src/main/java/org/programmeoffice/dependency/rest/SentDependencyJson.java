package org.programmeoffice.dependency.rest;

import org.jspecify.annotations.Nullable;
import org.programmeoffice.dependency.DependencyDraft;
import org.programmeoffice.rest.Sent;

/**
 * A dependency as it shall be. Initiatives and dates are read for a new one only; later the dates change by a step.
 *
 * @param revision the one that was read; not for a new dependency
 */
public record SentDependencyJson(
        @Nullable String giver,
        @Nullable String receiver,
        @Nullable String deliverable,
        @Nullable String description,
        @Nullable String type,
        @Nullable String criticality,
        @Nullable String neededBy,
        @Nullable String promised,
        @Nullable Integer revision) {
    DependencyDraft draft() {
        return new DependencyDraft(
                Sent.text(giver),
                Sent.text(receiver),
                Sent.text(deliverable),
                Sent.text(description),
                Sent.text(type),
                Sent.text(criticality),
                Sent.text(neededBy),
                Sent.text(promised));
    }
}
