package org.programmeoffice.status;

import java.time.LocalDate;
import org.programmeoffice.rollup.IsoWeek;
import org.programmeoffice.rollup.WeekSeries;

/**
 * How fast work is finished, in whole ISO weeks; the week that is not over is left out.
 *
 * @param lately finished in the last four whole weeks
 * @param before finished in the four weeks before those
 * @param created new in the last four whole weeks
 */
public record Trend(long lately, long before, long created) {
    /** How many weeks are held against how many. */
    public static final int WEEKS = 4;

    /** Returns the trend up to the week before the one of that day. */
    public static Trend of(WeekSeries weeks, LocalDate day) {
        var now = IsoWeek.of(day).number();
        long lately = 0;
        long before = 0;
        long created = 0;
        for (var week : weeks.weeks()) {
            int ago = now - week.week().number();
            if (ago >= 1 && ago <= WEEKS) {
                lately += week.finished();
                created += week.created();
            } else if (ago > WEEKS && ago <= 2 * WEEKS) {
                before += week.finished();
            }
        }
        return new Trend(lately, before, created);
    }

    /** Returns whether nothing was finished in all these weeks, so that there is no trend to speak of. */
    public boolean isQuiet() {
        return lately == 0 && before == 0;
    }
}
