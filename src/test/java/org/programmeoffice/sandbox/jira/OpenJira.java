package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A sandbox Jira that is open for a test, with the events it published. */
final class OpenJira implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final List<Object> events = new ArrayList<>();
    private final SandboxJira jira;

    OpenJira(SandboxJira.Options options) {
        this(options, NOW);
    }

    OpenJira(SandboxJira.Options options, Instant now) {
        jira = SandboxJira.open(options, () -> null, events::add, Clock.fixed(now, ZoneOffset.UTC));
    }

    SandboxJira jira() {
        return jira;
    }

    List<Object> events() {
        return events;
    }

    CustomFieldManager fields() {
        return (CustomFieldManager) jira.services().get(CustomFieldManager.class);
    }

    IssueManager issues() {
        return (IssueManager) jira.services().get(IssueManager.class);
    }

    SearchService searches() {
        return (SearchService) jira.services().get(SearchService.class);
    }

    SandboxUser user(String name) {
        return jira.user(name).orElseThrow();
    }

    Searching as(String user) {
        return new Searching(user(user));
    }

    static List<String> keys(SearchResults<Issue> found) {
        return found.getResults().stream().map(Issue::getKey).toList();
    }

    /** Searches as one user. */
    final class Searching {
        private final ApplicationUser user;

        Searching(ApplicationUser user) {
            this.user = user;
        }

        SearchResults<Issue> search(String jql, int start, int max) {
            try {
                return searches().search(user, query(jql), new PagerFilter<>(start, max));
            } catch (SearchException e) {
                throw new AssertionError(jql, e);
            }
        }

        List<String> keys(String jql) {
            return OpenJira.keys(search(jql, 0, 1_000));
        }

        long count(String jql) {
            try {
                return searches().searchCount(user, query(jql));
            } catch (SearchException e) {
                throw new AssertionError(jql, e);
            }
        }

        long countOverridingSecurity(String jql) {
            try {
                return searches().searchCountOverrideSecurity(user, query(jql));
            } catch (SearchException e) {
                throw new AssertionError(jql, e);
            }
        }

        List<String> problems(String jql) {
            return List.copyOf(searches().validateQuery(user, query(jql)).getErrorMessages());
        }

        private Query query(String jql) {
            var parsed = searches().parseQuery(user, jql);
            if (!parsed.isValid()) {
                throw new AssertionError(parsed.getErrors().getErrorMessages().toString());
            }
            return parsed.getQuery();
        }
    }

    @Override
    public void close() {
        jira.close();
    }
}
