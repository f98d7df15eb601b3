package org.programmeoffice.sandbox.page;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The issue navigator: a JQL query and what the person may see of its result, page by page. */
public final class NavigatorPage extends HostPage {
    private static final int PAGE = 50;

    public NavigatorPage(Desk desk) {
        super(desk);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = request.getParameter("search");
        if (text != null
                && host().get(IssueManager.class).getIssueObject(text.strip().toUpperCase(Locale.ROOT)) != null) {
            go("/browse/" + text.strip().toUpperCase(Locale.ROOT), response);
            return;
        }
        String jql = jql(request.getParameter("jql"), text);
        Map<String, Object> view = new HashMap<>();
        view.put("jql", jql);
        view.put("jqlParameter", URLEncoder.encode(jql, StandardCharsets.UTF_8));
        view.put("errors", List.of());
        view.put("issues", List.of());
        view.put("total", 0);
        SearchService search = host().get(SearchService.class);
        SearchService.ParseResult parsed = search.parseQuery(user(), jql);
        if (parsed.isValid()) {
            find(search, parsed, start(request), view);
        } else {
            view.put("errors", List.copyOf(parsed.getErrors().getErrorMessages()));
        }
        show("navigator.vm", view, request, response);
    }

    @SuppressWarnings("rawtypes") // as the host's interface has it
    private void find(SearchService search, SearchService.ParseResult parsed, int start, Map<String, Object> view) {
        var errors = search.validateQuery(user(), parsed.getQuery()).getErrorMessages();
        view.put("errors", List.copyOf(errors));
        if (!errors.isEmpty()) {
            return;
        }
        try {
            PagerFilter page = new PagerFilter<>(start, PAGE);
            SearchResults<Issue> found = search.search(user(), parsed.getQuery(), page);
            view.put(
                    "issues",
                    found.getResults().stream()
                            .map(issue -> new IssueView(issue, host()).line())
                            .toList());
            view.put("total", found.getTotal());
            view.put("first", start + 1);
            view.put("last", start + found.getResults().size());
            view.put("before", start > 0 ? List.of(Math.max(0, start - PAGE)) : List.of());
            view.put("after", start + PAGE < found.getTotal() ? List.of(start + PAGE) : List.of());
        } catch (SearchException e) {
            view.put("errors", List.of(String.valueOf(e.getMessage())));
        }
    }

    /** Returns the query of the page or, for a word in the search box, one for that text. */
    private static String jql(String jql, String text) {
        if (text != null && !text.isBlank()) {
            return "text ~ \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
        return jql == null ? "" : jql;
    }

    private static int start(HttpServletRequest request) {
        String start = request.getParameter("startIndex");
        return start != null && start.matches("\\d{1,8}") ? Integer.parseInt(start) : 0;
    }
}
