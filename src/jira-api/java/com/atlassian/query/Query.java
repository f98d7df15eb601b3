package com.atlassian.query;

/** Signature only. Mark S11+D: slack JqlIndexSearcher (getWhereClause, getOrderByClause); getQueryString: condec, wiki */
public interface Query {
    com.atlassian.query.clause.Clause getWhereClause();

    com.atlassian.query.order.OrderBy getOrderByClause();

    String getQueryString();
}
