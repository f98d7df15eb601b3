package org.programmeoffice.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import org.jspecify.annotations.Nullable;

/** Searches in Jira's words. Our own JQL is written here and must parse; a search that Jira cannot run is an exception. */
public final class JiraSearches {
    /** The most that one search may return. */
    static final int PAGE = 1000;

    /** Jira takes no user for the anonymous one. */
    private static final @Nullable ApplicationUser NOBODY = null;

    private final SearchService searches;

    public JiraSearches(SearchService searches) {
        this.searches = searches;
    }

    /** Returns issues whatever anybody may see. */
    SearchResults<Issue> everything(String jql, int start, int size) {
        try {
            return searches.searchOverrideSecurity(NOBODY, parsed(jql), new PagerFilter<Issue>(start, size));
        } catch (SearchException failed) {
            throw new IllegalStateException("search failed: " + Jql.printable(jql), failed);
        }
    }

    /** Returns how many issues there are, whatever anybody may see. */
    long countEverything(String jql) {
        try {
            return searches.searchCountOverrideSecurity(NOBODY, parsed(jql));
        } catch (SearchException failed) {
            throw new IllegalStateException("count failed: " + Jql.printable(jql), failed);
        }
    }

    /** Returns issues that the person may see. */
    SearchResults<Issue> as(ApplicationUser person, String jql, int start, int size) {
        try {
            return searches.search(person, parsed(jql), new PagerFilter<Issue>(start, size));
        } catch (SearchException failed) {
            throw new IllegalStateException("search failed: " + Jql.printable(jql), failed);
        }
    }

    /** Returns how many issues the person may see. */
    long countAs(ApplicationUser person, String jql) {
        try {
            return searches.searchCount(person, parsed(jql));
        } catch (SearchException failed) {
            throw new IllegalStateException("count failed: " + Jql.printable(jql), failed);
        }
    }

    /** Returns why the person cannot search for the text, in Jira's words; an empty text if he can. */
    String complaint(ApplicationUser person, String jql) {
        var parsed = searches.parseQuery(person, jql);
        var messages = parsed.isValid() ? searches.validateQuery(person, parsed.getQuery()) : parsed.getErrors();
        return messages.hasAnyErrors() ? String.join(" ", messages.getErrorMessages()) : "";
    }

    /** Returns whether the text asks for every issue there is: it has no condition, at most an order. */
    boolean asksForEverything(ApplicationUser person, String jql) {
        var parsed = searches.parseQuery(person, jql);
        return parsed.isValid() && parsed.getQuery().getWhereClause() == null;
    }

    private Query parsed(String jql) {
        var parsed = searches.parseQuery(NOBODY, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException(
                    Jql.printable("not JQL: " + jql + ": " + parsed.getErrors().getErrorMessages()));
        }
        return parsed.getQuery();
    }
}
