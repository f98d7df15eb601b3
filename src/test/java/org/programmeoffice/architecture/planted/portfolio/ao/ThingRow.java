package org.programmeoffice.architecture.planted.portfolio.ao;

/** A row. */
public final class ThingRow {
    public static String column() {
        return "NAME";
    }
}
