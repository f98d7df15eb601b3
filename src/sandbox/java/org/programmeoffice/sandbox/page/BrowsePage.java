package org.programmeoffice.sandbox.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.sandbox.fragment.Fragments;
import org.programmeoffice.sandbox.fragment.WebPanelModule;
import org.programmeoffice.sandbox.web.Navigation;

/** An issue as Jira shows it; its status can be changed, and apps add panels to it. */
public final class BrowsePage extends HostPage {
    private static final String RIGHT = "atl.jira.view.issue.right.context";
    private static final String LEFT = "atl.jira.view.issue.left.context";

    private final transient Fragments fragments;

    public BrowsePage(Desk desk, Fragments fragments) {
        super(desk);
        this.fragments = fragments;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Issue> issue = issue(request);
        if (issue.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "You can't view this issue");
            return;
        }
        Map<String, Object> context = Navigation.context(
                user(), Map.of("issue", issue.get(), "project", issue.get().getProjectObject()));
        Map<String, Object> view = new HashMap<>(new IssueView(issue.get(), host()).values());
        view.put("transitions", transitions(issue.get().getKey()));
        view.put("right", panels(RIGHT, context));
        view.put("left", panels(LEFT, context));
        show("issue.vm", view, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Issue> issue = issue(request);
        if (issue.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "You can't view this issue");
            return;
        }
        host().jira()
                .transition(
                        user(),
                        issue.get().getKey(),
                        request.getParameter("status"),
                        Optional.ofNullable(request.getParameter("resolution")));
        go("/browse/" + issue.get().getKey(), response);
    }

    private Optional<Issue> issue(HttpServletRequest request) {
        String path = request.getPathInfo();
        Issue issue = path == null ? null : host().get(IssueManager.class).getIssueObject(path.substring(1));
        boolean visible = issue != null
                && host().get(PermissionManager.class).hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user());
        return visible ? Optional.of(issue) : Optional.empty();
    }

    private List<Map<String, String>> transitions(String key) {
        return host().jira().transitions(key).stream()
                .map(status -> Map.of("id", status.getId(), "name", status.getName()))
                .toList();
    }

    private List<Map<String, Object>> panels(String location, Map<String, Object> context) {
        List<Map<String, Object>> panels = new ArrayList<>();
        for (WebPanelModule panel : fragments.panels(location, context)) {
            String label = panel.label()
                    .map(each -> each.in(host().authentication().getLocale(), host().translations()))
                    .orElse("");
            panels.add(Map.of("key", panel.key(), "label", label, "bodyHtml", panel.html(context)));
        }
        return panels;
    }
}
