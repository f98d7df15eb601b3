package org.programmeoffice.sandbox.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.programmeoffice.sandbox.web.Sessions;

/** The login: a form as in Jira, and the demo people one click away. */
public final class LoginPage extends HostPage {
    private final transient Sessions sessions;

    public LoginPage(Desk desk, Sessions sessions) {
        super(desk);
        this.sessions = sessions;
    }

    @Override
    protected boolean needsLogin() {
        return false;
    }

    @Override
    protected boolean needsToken() {
        return false;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        form(false, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("os_username");
        if (sessions.logIn(request, name, request.getParameter("os_password")).isPresent()) {
            go(request.getParameter("os_destination"), response);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            form(true, request, response);
        }
    }

    private void form(boolean failed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String destination = request.getParameter("os_destination");
        Map<String, Object> view = new HashMap<>();
        view.put("destination", destination == null ? "" : destination);
        view.put("failed", failed);
        view.put("people", people());
        show("login.vm", view, request, response);
    }

    private List<Map<String, String>> people() {
        return host().jira().users().stream()
                .filter(user -> user.active())
                .map(user -> Map.of(
                        "name", user.name(),
                        "displayName", user.displayName(),
                        "groups", String.join(", ", new TreeSet<>(user.groups()))))
                .toList();
    }
}
