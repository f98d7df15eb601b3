package com.atlassian.jira.issue.search;

/** Signature only. Mark M+P: new SearchResults<Issue>(List,int,int,int): condec; getResults()/getTotal(): groovy, mrimsender (Jira 8.x-9.x; getIssues() was removed in 8/9 - use getResults()) */
public class SearchResults<T> {
    public SearchResults(java.util.List<T> issuesInPage, int totalIssueCount, int maxIssueCount, int startIndex) {}

    public java.util.List<T> getResults() {
        return null;
    }

    public int getTotal() {
        return 0;
    }

    public int getStart() {
        return 0;
    }
}
