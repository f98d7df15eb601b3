package org.programmeoffice.sandbox.web;

import com.atlassian.jira.security.GlobalPermissionManager;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.programmeoffice.sandbox.AppModules;
import org.programmeoffice.sandbox.host.HostServices;
import org.programmeoffice.sandbox.host.VelocityTemplates;
import org.programmeoffice.sandbox.osgi.AppBundle;
import org.programmeoffice.sandbox.page.AdminPage;
import org.programmeoffice.sandbox.page.BrowsePage;
import org.programmeoffice.sandbox.page.CreatePage;
import org.programmeoffice.sandbox.page.DashboardPage;
import org.programmeoffice.sandbox.page.HostPage;
import org.programmeoffice.sandbox.page.LoginPage;
import org.programmeoffice.sandbox.page.LogoutPage;
import org.programmeoffice.sandbox.page.NavigatorPage;
import org.programmeoffice.sandbox.page.OutboxPage;
import org.programmeoffice.sandbox.page.PreferencesPage;
import org.programmeoffice.sandbox.page.ProjectPage;
import org.programmeoffice.sandbox.page.WebSudoPage;
import org.programmeoffice.sandbox.resource.DownloadServlet;
import org.programmeoffice.sandbox.resource.RequiredOnPage;
import org.programmeoffice.sandbox.resource.StaticServlet;
import org.programmeoffice.sandbox.rest.RestApplication;
import org.programmeoffice.sandbox.rest.RestModule;

/** Everything that the server serves, by address. */
public final class Site {
    private final HostServices host;
    private final AppBundle app;
    private final AppModules modules;
    private final WebServer server;
    private final Xsrf xsrf;
    private final Sessions sessions;
    private final VelocityTemplates templates =
            new VelocityTemplates(path -> Site.class.getResource("/sandbox/" + path));

    public Site(HostServices host, AppBundle app, AppModules modules, WebServer server, Xsrf xsrf, boolean basic) {
        this.host = host;
        this.app = app;
        this.modules = modules;
        this.server = server;
        this.xsrf = xsrf;
        this.sessions = new Sessions(host.jira(), basic);
    }

    public void mount(Path npmModules, RequiredOnPage required) {
        Navigation navigation = new Navigation(modules.fragments(), host, templates);
        Frame frame = new Frame(templates, host, required, navigation, xsrf);
        server.filter(new Gate(sessions, host.authentication(), required, frame));
        server.mount("/s/*", new StaticServlet(npmModules));
        server.mount("/download/*", new DownloadServlet(modules.resources(), app, host.translations()));
        ownPages(required).forEach(server::mount);
        modules.servlets().forEach(module -> module.patterns()
                .forEach(pattern -> server.mount(pattern, new AppServlet(module, app, host), module.initParams())));
        for (RestModule module : modules.rests()) {
            for (String pattern : module.patterns()) {
                server.mount(pattern, RestApplication.servlet(module, app, host.get(GlobalPermissionManager.class)));
            }
        }
    }

    private Map<String, Servlet> ownPages(RequiredOnPage required) {
        HostPage.Desk desk = new HostPage.Desk(host, templates, xsrf);
        return Map.ofEntries(
                Map.entry("/login.jsp", new LoginPage(desk, sessions)),
                Map.entry("/secure/Logout", new LogoutPage(desk)),
                Map.entry("/secure/Dashboard.jspa", new DashboardPage(desk, modules.dashboardItems(), required)),
                Map.entry("/secure/UserPreferences", new PreferencesPage(desk)),
                Map.entry("/secure/CreateIssue.jspa", new CreatePage(desk)),
                Map.entry("/secure/Outbox", new OutboxPage(desk)),
                Map.entry("/secure/admin", new AdminPage(desk)),
                Map.entry(WebSudo.PAGE, new WebSudoPage(desk)),
                Map.entry("/browse/*", new BrowsePage(desk, modules.fragments())),
                Map.entry("/projects/*", new ProjectPage(desk, modules.fragments())),
                Map.entry("/issues/*", new NavigatorPage(desk)),
                Map.entry("/", new Elsewhere()));
    }

    /** What no page answers: the root leads home, the rest is not there. */
    private static final class Elsewhere extends HttpServlet {
        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getServletPath().equals("/")) {
                response.sendRedirect(request.getContextPath() + "/secure/Dashboard.jspa");
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }
}
