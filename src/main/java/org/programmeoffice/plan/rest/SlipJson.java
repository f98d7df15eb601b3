package org.programmeoffice.plan.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.plan.Slip;

/** How far a date has moved since the first approved baseline and since the one approved now. */
public record SlipJson(ReadingJson original, ReadingJson latest) {
    /**
     * Calendar days, below 0 if early; or why there are none.
     *
     * @param reason {@code no_baseline}, {@code not_in_baseline} or {@code no_date}; null if there are days
     */
    public record ReadingJson(@Nullable Long days, @Nullable String promised, @Nullable String reason) {
        static ReadingJson of(Slip.Reading reading) {
            if (reading instanceof Slip.Days days) {
                return new ReadingJson(days.count(), days.promised().toString(), null);
            }
            var reason = ((Slip.Unknown) reading).reason();
            return new ReadingJson(null, null, reason.name().toLowerCase(Locale.ROOT));
        }
    }

    static SlipJson of(Slip slip) {
        return new SlipJson(ReadingJson.of(slip.original()), ReadingJson.of(slip.latest()));
    }
}
