package org.programmeoffice.sandbox.page;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.programmeoffice.sandbox.fragment.Fragments;
import org.programmeoffice.sandbox.fragment.WebItem;
import org.programmeoffice.sandbox.host.SiteAddress;
import org.programmeoffice.sandbox.web.Navigation;

/** A project with its sidebar, in which apps have links; what a link selects is a panel of the app. */
public final class ProjectPage extends HostPage {
    private static final String SIDEBAR = "jira.project.sidebar.plugins.navigation";

    private final transient Fragments fragments;

    public ProjectPage(Desk desk, Fragments fragments) {
        super(desk);
        this.fragments = fragments;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Project project = path == null ? null : host().get(ProjectManager.class).getProjectObjByKey(path.substring(1));
        if (project == null
                || !host().get(PermissionManager.class)
                        .hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "You can't view this project");
            return;
        }
        Map<String, Object> context = Navigation.context(
                user(),
                Map.of(
                        "project", project,
                        "projectKeyEncoded", project.getKey(),
                        "pathEncodedProjectKey", project.getKey()));
        String selected = String.valueOf(request.getParameter("selectedItem"));
        Map<String, Object> view = new HashMap<>();
        view.put("key", project.getKey());
        view.put("name", project.getName());
        view.put("links", links(context, selected));
        view.put("panels", panels(context, selected));
        show("project.vm", view, request, response);
    }

    private List<Map<String, Object>> links(Map<String, Object> context, String selected) {
        return fragments.items(SIDEBAR, context).stream()
                .map(item -> link(item, templates().evaluate(item.link(), context), selected))
                .toList();
    }

    private Map<String, Object> link(WebItem item, String url, String selected) {
        return Map.of(
                "id", item.linkId(),
                "label", item.label().in(host().authentication().getLocale(), host().translations()),
                "url", SiteAddress.PATH + url,
                "icon", item.params().getOrDefault("iconClass", ""),
                "chosen", url.endsWith("selectedItem=" + selected));
    }

    private List<String> panels(Map<String, Object> context, String selected) {
        return fragments.panels(selected, context).stream()
                .map(panel -> panel.html(context))
                .toList();
    }
}
