package org.programmeoffice.sandbox.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.programmeoffice.sandbox.host.HostServices;
import org.programmeoffice.sandbox.host.SiteAddress;
import org.programmeoffice.sandbox.host.VelocityTemplates;
import org.programmeoffice.sandbox.jira.SandboxUser;
import org.programmeoffice.sandbox.web.Xsrf;

/** A page of the host's own; what is posted to it must carry the session's token. */
public class HostPage extends HttpServlet {
    private final transient HostServices host;
    private final transient VelocityTemplates templates;
    private final transient Xsrf xsrf;

    protected HostPage(Desk desk) {
        this.host = desk.host();
        this.templates = desk.templates();
        this.xsrf = desk.xsrf();
    }

    /** What every page works with. */
    public record Desk(HostServices host, VelocityTemplates templates, Xsrf xsrf) {}

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (needsLogin() && user() == null) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            URI back = URI.create(request.getRequestURI() + query);
            response.sendRedirect(host.address().getLoginUri(back).toString());
        } else if (request.getMethod().equals("POST") && needsToken() && !xsrf.validateFormEncodedToken(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
        } else {
            super.service(request, response);
        }
    }

    protected boolean needsLogin() {
        return true;
    }

    protected boolean needsToken() {
        return true;
    }

    protected VelocityTemplates templates() {
        return templates;
    }

    protected HostServices host() {
        return host;
    }

    /** Returns who is logged in, or null. */
    protected SandboxUser user() {
        return host.authentication().user().orElse(null);
    }

    protected void show(
            String template, Map<String, Object> values, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> view = new HashMap<>(values);
        view.put("path", SiteAddress.PATH);
        view.put("token", xsrf.getXsrfToken(request, response, true));
        response.setContentType("text/html;charset=UTF-8");
        templates.render(template, view, response.getWriter());
    }

    /** Goes to a page of this host: an address elsewhere becomes the home page. */
    protected static void go(String destination, HttpServletResponse response) throws IOException {
        boolean ours = destination != null && destination.startsWith("/") && !destination.startsWith("//");
        String path = ours ? destination : "/secure/Dashboard.jspa";
        response.sendRedirect(path.startsWith(SiteAddress.PATH + "/") ? path : SiteAddress.PATH + path);
    }
}
