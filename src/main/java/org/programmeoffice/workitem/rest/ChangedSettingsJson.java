package org.programmeoffice.workitem.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.rest.Sent;
import org.programmeoffice.workitem.SettingsDraft;

/**
 * All roll-up settings as they shall be.
 *
 * @param pollSeconds null or no whole number is as wrong as one that is out of range
 * @param pagesPerSecond likewise
 */
public record ChangedSettingsJson(
        @Nullable String epicLinkField,
        @Nullable String pointsField,
        @Nullable List<Long> notDelivered,
        @Nullable String zone,
        @Nullable BigDecimal pollSeconds,
        @Nullable BigDecimal pagesPerSecond,
        @Nullable Integer revision) {
    Outcome<SettingsDraft> draft() {
        return Sent.required("notDelivered", notDelivered)
                .map(resolutions -> new SettingsDraft(
                        Sent.text(epicLinkField),
                        Sent.text(pointsField),
                        Set.copyOf(resolutions),
                        Sent.text(zone),
                        whole(pollSeconds),
                        whole(pagesPerSecond)));
    }

    /** Returns the number; 0, which no setting may be, if it is none. */
    private static int whole(@Nullable BigDecimal number) {
        try {
            return number == null ? 0 : number.intValueExact();
        } catch (ArithmeticException fractionOrTooLarge) {
            return 0;
        }
    }
}
