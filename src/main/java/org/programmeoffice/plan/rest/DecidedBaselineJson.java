package org.programmeoffice.plan.rest;

import java.util.Locale;
import org.programmeoffice.plan.Baseline;

/** A baseline that was just proposed or approved. */
public record DecidedBaselineJson(int number, String state) {
    static DecidedBaselineJson of(Baseline baseline) {
        return new DecidedBaselineJson(
                baseline.number(), baseline.state().name().toLowerCase(Locale.ROOT));
    }
}
