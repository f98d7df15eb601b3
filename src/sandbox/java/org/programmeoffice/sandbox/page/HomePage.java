package org.programmeoffice.sandbox.page;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.programmeoffice.sandbox.host.HostServices;

/** The home page: the Jira projects that the person may browse. */
public final class HomePage extends HostPage {
    private static final int SHOWN = 50;

    public HomePage(Desk desk) {
        super(desk);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HostServices host = host();
        List<Map<String, String>> projects =
                host.get(PermissionManager.class).getProjects(ProjectPermissions.BROWSE_PROJECTS, user()).stream()
                        .limit(SHOWN)
                        .map(HomePage::line)
                        .toList();
        show("home.vm", Map.of("projects", projects), request, response);
    }

    private static Map<String, String> line(Project project) {
        return Map.of("key", project.getKey(), "name", project.getName());
    }
}
