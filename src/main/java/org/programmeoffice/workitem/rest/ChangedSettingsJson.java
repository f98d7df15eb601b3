package org.programmeoffice.workitem.rest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.rest.Sent;
import org.programmeoffice.workitem.SettingsDraft;

/** All roll-up settings as they shall be. */
public record ChangedSettingsJson(
        @Nullable String epicLinkField,
        @Nullable String pointsField,
        @Nullable List<Long> notDelivered,
        @Nullable String zone,
        @Nullable Integer pollSeconds,
        @Nullable Integer pagesPerSecond,
        @Nullable Integer revision) {
    Outcome<SettingsDraft> draft() {
        return Sent.required("notDelivered", notDelivered).then(resolutions -> Sent.required("pollSeconds", pollSeconds)
                .then(poll -> Sent.required("pagesPerSecond", pagesPerSecond)
                        .map(pages -> new SettingsDraft(
                                Sent.text(epicLinkField),
                                Sent.text(pointsField),
                                Set.copyOf(resolutions),
                                Sent.text(zone),
                                poll,
                                pages))));
    }
}
