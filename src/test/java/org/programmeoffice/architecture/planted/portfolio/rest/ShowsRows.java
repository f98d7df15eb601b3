package org.programmeoffice.architecture.planted.portfolio.rest;

import org.programmeoffice.architecture.planted.portfolio.ao.ThingRow;

/** A resource door that knows a row. */
public final class ShowsRows {
    public static String column() {
        return ThingRow.column();
    }
}
