package org.programmeoffice.architecture.planted.portfolio.job;

import org.programmeoffice.architecture.planted.portfolio.ao.ThingRow;

/** A job that reads rows. */
public final class CallsAo {
    public static String column() {
        return ThingRow.column();
    }
}
