package org.programmeoffice.sandbox.web;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.programmeoffice.sandbox.host.HostServices;
import org.programmeoffice.sandbox.osgi.AppBundle;

/** A servlet of the app behind the host's check of access; it is made at its first request. */
final class AppServlet extends HttpServlet {
    private final transient ServletModule module;
    private final transient AppBundle app;
    private final transient HostServices host;
    private transient HttpServlet servlet;

    AppServlet(ServletModule module, AppBundle app, HostServices host) {
        this.module = module;
        this.app = app;
        this.host = host;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ApplicationUser user = host.authentication().getLoggedInUser();
        Access access = Access.of(module.type(), module.type().getPackage());
        if (access.admits(user, host.get(GlobalPermissionManager.class))) {
            servlet().service(request, response);
        } else if (user == null) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            URI back = URI.create(request.getRequestURI() + query);
            response.sendRedirect(host.address().getLoginUri(back).toString());
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private synchronized HttpServlet servlet() throws ServletException {
        if (servlet == null) {
            HttpServlet made = app.create(module.type());
            made.init(getServletConfig());
            servlet = made;
        }
        return servlet;
    }
}
