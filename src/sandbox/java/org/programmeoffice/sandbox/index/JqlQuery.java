package org.programmeoffice.sandbox.index;

import com.atlassian.query.Query;
import java.util.Optional;

/**
 * A query in the sandbox's JQL.
 *
 * @param where empty if every issue matches
 * @param text as it was typed
 */
public record JqlQuery(Optional<JqlClause> where, JqlOrder order, String text) implements Query {
    @Override
    public JqlClause getWhereClause() {
        return where.orElse(null);
    }

    @Override
    public JqlOrder getOrderByClause() {
        return order;
    }

    @Override
    public String getQueryString() {
        return text;
    }
}
