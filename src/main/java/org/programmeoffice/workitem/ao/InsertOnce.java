package org.programmeoffice.workitem.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;

/**
 * Inserts a row that another node may insert at the same moment. The insert has a transaction of its own: on some databases
 * a failed statement ends the one it stands in.
 */
final class InsertOnce {
    private final ActiveObjects ao;

    InsertOnce(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Inserts the row unless there is one whose unique column has that value, even if it came just now. */
    <R extends Entity> void insert(Class<R> rows, String uniqueColumn, long value, DBParam... columns) {
        if (exists(rows, uniqueColumn, value)) {
            return;
        }
        try {
            ao.executeInTransaction(() -> ao.create(rows, columns));
        } catch (RuntimeException failed) {
            if (!exists(rows, uniqueColumn, value)) {
                throw failed;
            }
        }
    }

    private <R extends Entity> boolean exists(Class<R> rows, String column, long value) {
        return ao.count(rows, Query.select().where(column + " = ?", value)) > 0;
    }
}
