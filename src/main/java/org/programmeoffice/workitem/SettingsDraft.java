package org.programmeoffice.workitem;

import java.util.Set;

/** The roll-up settings as an administrator writes them, before they are checked. */
public record SettingsDraft(
        String epicLinkField,
        String pointsField,
        Set<Long> notDelivered,
        String zone,
        int pollSeconds,
        int pagesPerSecond) {
    public SettingsDraft {
        notDelivered = Set.copyOf(notDelivered);
    }
}
