package org.programmeoffice.sandbox.page;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.programmeoffice.sandbox.fragment.DashboardItemModule;
import org.programmeoffice.sandbox.host.Dashboards;
import org.programmeoffice.sandbox.host.HostServices;
import org.programmeoffice.sandbox.resource.RequiredOnPage;
import org.programmeoffice.sandbox.web.Navigation;

/** The dashboard: the items that the person put there, in two columns, and the Jira projects that he may browse. */
public final class DashboardPage extends HostPage {
    private static final int SHOWN = 50;

    private final transient List<DashboardItemModule> modules;
    private final transient RequiredOnPage required;
    private final transient Dashboards dashboards;

    public DashboardPage(Desk desk, List<DashboardItemModule> modules, RequiredOnPage required) {
        super(desk);
        this.modules = modules;
        this.required = required;
        this.dashboards =
                new Dashboards(desk.host().get(PluginSettingsFactory.class).createSettingsForKey("sandbox.dashboard"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        required.requireContext("atl.dashboard");
        HostServices host = host();
        List<Map<String, String>> projects =
                host.get(PermissionManager.class).getProjects(ProjectPermissions.BROWSE_PROJECTS, user()).stream()
                        .limit(SHOWN)
                        .map(DashboardPage::line)
                        .toList();
        show(
                "dashboard.vm",
                Map.of("projects", projects, "items", items(), "directory", directory()),
                request,
                response);
    }

    /** Adds an item, removes one, or keeps what one saved; the answer to a script is empty. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String action = String.valueOf(request.getParameter("action"));
        switch (action) {
            case "add" ->
                dashboards.add(user(), needed(request.getParameter("module")).key());
            case "remove" -> dashboards.remove(user(), Integer.parseInt(request.getParameter("id")));
            case "prefer" -> {
                dashboards.prefer(
                        user(), Integer.parseInt(request.getParameter("id")), request.getParameter("preferences"));
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                return;
            }
            default -> throw new IllegalArgumentException("A dashboard does not " + action);
        }
        go("/secure/Dashboard.jspa", response);
    }

    private List<Map<String, Object>> items() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Dashboards.Item item : dashboards.of(user())) {
            modules.stream()
                    .filter(module -> module.key().equals(item.module()))
                    .findFirst()
                    .ifPresent(module -> items.add(view(item, module)));
        }
        return items;
    }

    private Map<String, Object> view(Dashboards.Item item, DashboardItemModule module) {
        return Map.of(
                "id", Integer.toString(item.id()),
                "title", module.title().in(locale(), host().translations()),
                "module", module.amdModule(),
                "configurable", module.configurable(),
                "preferences", Dashboards.json(item),
                "bodyHtml", module.html(Navigation.context(user(), Map.of())));
    }

    private List<Map<String, String>> directory() {
        Map<String, Object> context = Navigation.context(user(), Map.of());
        return modules.stream()
                .filter(module -> module.shown(context))
                .map(module -> Map.of(
                        "key", module.key(),
                        "title", module.title().in(locale(), host().translations()),
                        "description", module.description().in(locale(), host().translations()),
                        "thumbnail", module.thumbnail()))
                .toList();
    }

    private DashboardItemModule needed(String key) {
        return modules.stream()
                .filter(module -> module.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no dashboard item " + key));
    }

    private Locale locale() {
        return host().authentication().getLocale();
    }

    private static Map<String, String> line(Project project) {
        return Map.of("key", project.getKey(), "name", project.getName());
    }
}
