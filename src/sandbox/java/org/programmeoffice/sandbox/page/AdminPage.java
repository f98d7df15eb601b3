package org.programmeoffice.sandbox.page;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The start of the administration, whose menu shows what apps add to it. */
public final class AdminPage extends HostPage {
    public AdminPage(Desk desk) {
        super(desk);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (host().get(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, user())) {
            show("admin.vm", Map.of(), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
