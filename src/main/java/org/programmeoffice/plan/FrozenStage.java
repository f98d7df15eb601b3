package org.programmeoffice.plan;

import java.time.LocalDate;
import java.util.Optional;

/** A stage's dates as a baseline promised them, with the name of that day. */
public record FrozenStage(int number, String name, PlanDates dates) {
    public Optional<LocalDate> finish() {
        return dates.finish();
    }
}
