package com.atlassian.jira.issue.search;

import java.util.List;

/** One page of what a search found, and how much it found in all. */
public class SearchResults<T> {
    private final List<T> page;
    private final int total;
    private final int max;
    private final int start;

    public SearchResults(List<T> issuesInPage, int totalIssueCount, int maxIssueCount, int startIndex) {
        this.page = List.copyOf(issuesInPage);
        this.total = totalIssueCount;
        this.max = maxIssueCount;
        this.start = startIndex;
    }

    public List<T> getResults() {
        return page;
    }

    public int getTotal() {
        return total;
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
