package org.programmeoffice.sandbox.page;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.sandbox.jira.IssueDraft;

/** The form that creates an issue. */
public final class CreatePage extends HostPage {
    private static final List<String> TYPES = List.of("Story", "Task", "Bug", "Epic");

    public CreatePage(Desk desk) {
        super(desk);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        form("", request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String project = request.getParameter("project");
        String summary = text(request, "summary");
        if (projects().stream().noneMatch(each -> each.getKey().equals(project))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (summary.isEmpty()) {
            form("You must specify a summary of the issue.", request, response);
        } else {
            create(project, summary, request, response);
        }
    }

    private void create(String project, String summary, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            String key = host().jira()
                    .create(user(), project, text(request, "type"), draft -> fill(draft, summary, request));
            go("/browse/" + key, response);
        } catch (IllegalArgumentException e) {
            form(String.valueOf(e.getMessage()), request, response);
        }
    }

    private static void fill(IssueDraft draft, String summary, HttpServletRequest request) {
        draft.summary(summary);
        draft.epic(Optional.of(text(request, "epic")).filter(key -> !key.isEmpty()));
        draft.points(Optional.of(text(request, "points"))
                .filter(text -> !text.isEmpty())
                .map(Double::valueOf));
    }

    private void form(String error, HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Map<String, String>> projects = projects().stream()
                .map(project -> Map.of("key", project.getKey(), "name", project.getName()))
                .toList();
        Map<String, Object> view = new HashMap<>();
        view.put("error", error);
        view.put("projects", projects);
        view.put("types", TYPES);
        view.put("summary", text(request, "summary"));
        show("create.vm", view, request, response);
    }

    private Collection<Project> projects() {
        return host().get(PermissionManager.class).getProjects(ProjectPermissions.CREATE_ISSUES, user());
    }

    private static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }
}
