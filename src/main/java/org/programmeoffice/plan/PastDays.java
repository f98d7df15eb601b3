package org.programmeoffice.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.programmeoffice.common.FieldReader;

/** Holds days on which something is said to have happened against today. */
final class PastDays {
    private PastDays() {}

    /** Notes that the field is wrong if its day is yet to come. */
    static void demand(FieldReader reader, String field, Optional<LocalDate> day, LocalDate today) {
        reader.demand(day.filter(today::isBefore).isEmpty(), field, "pmo.plan.error.future");
    }
}
