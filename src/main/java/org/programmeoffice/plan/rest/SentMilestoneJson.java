package org.programmeoffice.plan.rest;

import org.jspecify.annotations.Nullable;
import org.programmeoffice.plan.MilestoneDraft;
import org.programmeoffice.rest.Sent;

/**
 * A milestone as it shall be.
 *
 * @param revision the one that was read; not for a new milestone
 */
public record SentMilestoneJson(
        @Nullable String name,
        @Nullable String type,
        @Nullable Boolean key,
        @Nullable String forecast,
        @Nullable String actual,
        MilestoneJson.@Nullable LinkJson link,
        @Nullable Integer weight,
        @Nullable Integer revision) {
    MilestoneDraft draft() {
        return new MilestoneDraft(
                Sent.text(name),
                Sent.text(type),
                Boolean.TRUE.equals(key),
                Sent.text(forecast),
                Sent.text(actual),
                link == null ? "" : Sent.text(link.target()),
                link == null ? "" : Sent.typed(link.id()),
                Sent.typed(weight));
    }
}
