package org.programmeoffice.architecture.planted.workitem;

import org.programmeoffice.architecture.planted.portfolio.ao.ThingRow;

/** A feature that reaches through another feature's door. */
public final class CountsRows {
    public static String column() {
        return ThingRow.column();
    }
}
