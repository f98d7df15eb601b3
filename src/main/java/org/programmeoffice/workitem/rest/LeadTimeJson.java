package org.programmeoffice.workitem.rest;

import java.math.BigDecimal;
import org.programmeoffice.rollup.LeadTime;

/** How long resolved items took, in days. */
public record LeadTimeJson(int items, BigDecimal medianDays, BigDecimal eightyFifthDays) {
    static LeadTimeJson of(LeadTime time) {
        return new LeadTimeJson(time.items(), Numbers.days(time.median()), Numbers.days(time.eightyFifth()));
    }
}
