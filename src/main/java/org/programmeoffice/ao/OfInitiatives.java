package org.programmeoffice.ao;

import java.util.Collection;
import net.java.ao.Query;
import org.programmeoffice.common.InitiativeId;

/** Selects the rows of some initiatives in one statement, however many initiatives they are. */
public final class OfInitiatives {
    /** Some databases take no more than a thousand values; past this, all rows are cheaper than many statements. */
    private static final int MOST = 300;

    private OfInitiatives() {}

    /**
     * Returns the query. Beyond a few hundred initiatives it selects all rows, so the caller passes over those of others.
     *
     * @param column holds the initiative's id
     * @param order the order of the rows
     */
    public static Query select(String column, Collection<InitiativeId> initiatives, String order) {
        if (initiatives.size() > MOST) {
            return Query.select().order(order);
        }
        var within =
                Within.of(column, initiatives.stream().map(InitiativeId::value).toList());
        return Query.select().where(within.clause(), within.values()).order(order);
    }
}
