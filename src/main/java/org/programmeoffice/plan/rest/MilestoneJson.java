package org.programmeoffice.plan.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.plan.BaselineHistory;
import org.programmeoffice.plan.Milestone;

/**
 * A milestone.
 *
 * @param type {@code delivery}, {@code gate}, {@code benefit} or {@code external}
 * @param key whether it is a key milestone
 * @param revision to be sent with the next change
 */
public record MilestoneJson(
        int number,
        String name,
        String type,
        boolean key,
        @Nullable String forecast,
        @Nullable String actual,
        @Nullable LinkJson link,
        @Nullable Integer weight,
        SlipJson slip,
        int revision) {
    /** A fix version ({@code version}) or a work item ({@code work_item}) by its id in Jira. */
    public record LinkJson(@Nullable String target, @Nullable Long id) {}

    static MilestoneJson of(Milestone milestone, BaselineHistory baselines) {
        return new MilestoneJson(
                milestone.number(),
                milestone.name(),
                milestone.type().name().toLowerCase(Locale.ROOT),
                milestone.key(),
                milestone.forecast().map(Object::toString).orElse(null),
                milestone.actual().map(Object::toString).orElse(null),
                milestone
                        .link()
                        .map(to -> new LinkJson(to.target().name().toLowerCase(Locale.ROOT), to.id()))
                        .orElse(null),
                milestone.weight().orElse(null),
                SlipJson.of(milestone.slip(baselines)),
                milestone.revision());
    }
}
