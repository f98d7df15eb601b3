package com.atlassian.jira.search.issue;

/** Signature only. Mark S11: ONLY getHitCount is verified: slack JqlIndexSearcher.java:41 + test (thenReturn(1L)); declared exception inferred from the caller's catch clause. Avoid the rest of the Search API (see section 4.9). */
public interface IssueDocumentSearchService {
    long getHitCount(
            com.atlassian.jira.user.ApplicationUser searcher, com.atlassian.query.Query query, boolean overrideSecurity)
            throws com.atlassian.jira.issue.search.SearchException;
}
