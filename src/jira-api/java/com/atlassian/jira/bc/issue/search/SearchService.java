package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/** Signature only. Mark S11+M: parseQuery + ParseResult.isValid()/getQuery(): slack&#64;94c50dc (Jira 11). All members below are &#64;Override-implemented in condec MockSearchService (jira-api 8.8.1) and named as the recommended entry point in "Migrating from Lucene to Search API" (Jira 11) */
@SuppressWarnings("rawtypes")
public interface SearchService {
    SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager) throws SearchException;

    SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException;

    long searchCount(ApplicationUser searcher, Query query) throws SearchException;

    long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException;

    ParseResult parseQuery(ApplicationUser searcher, String query);

    MessageSet validateQuery(ApplicationUser searcher, Query query);

    MessageSet validateQuery(ApplicationUser searcher, Query query, Long searchRequestId);

    String getQueryString(ApplicationUser user, Query query);

    String getJqlString(Query query);

    final class ParseResult {
        public ParseResult(Query query, MessageSet errors) {}

        public Query getQuery() {
            return null;
        }

        public MessageSet getErrors() {
            return null;
        }

        public boolean isValid() {
            return false;
        }
    }
}
