package org.programmeoffice.web.chart;

import java.util.OptionalInt;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Texts;

/**
 * A stacked bar of done, in progress and to do, 100 units wide.
 *
 * @param present whether there is anything to draw; without it the percentage is an en dash
 * @param done width of the done part
 * @param doing width of the part in progress, which begins where done ends
 * @param percent done, as printed
 * @param label the same in words
 */
public record BarView(boolean present, String done, String doing, String percent, String label) {
    /**
     * Returns the bar of so many done and in progress of all.
     *
     * @param percent the percentage as derived by the rule that governs the figure; empty for nothing
     */
    public static BarView of(long done, long doing, long all, OptionalInt percent, Texts texts, Formats formats) {
        if (all == 0 || percent.isEmpty()) {
            return new BarView(false, "0", "0", Formats.ABSENT, texts.text("pmo.web.bar.nothing"));
        }
        var printed = formats.percent(percent);
        var inProgress = formats.percent((int) (doing * 100 / all));
        return new BarView(
                true,
                Coordinates.number(done * 100.0 / all),
                Coordinates.number(doing * 100.0 / all),
                printed,
                texts.text("pmo.web.bar.label", printed, inProgress));
    }
}
