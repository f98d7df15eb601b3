package org.programmeoffice.workitem.rest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.rollup.Progress;

/** Earned of total in units; the whole percentage is null if nothing is in scope. */
public record ProgressJson(BigDecimal earned, BigDecimal total, @Nullable Integer percent) {
    static ProgressJson of(Progress progress) {
        var percent = progress.percent();
        return new ProgressJson(
                Numbers.units(progress.earned()),
                Numbers.units(progress.total()),
                percent.isPresent() ? percent.getAsInt() : null);
    }
}
