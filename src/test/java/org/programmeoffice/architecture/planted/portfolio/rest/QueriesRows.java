package org.programmeoffice.architecture.planted.portfolio.rest;

import net.java.ao.Query;

/** A resource door that reads the database itself. */
public final class QueriesRows {
    public static Query all() {
        return Query.select();
    }
}
