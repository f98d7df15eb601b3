package org.programmeoffice.sandbox.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.programmeoffice.sandbox.web.Sessions;

/** Ends the session and goes to the login. */
public final class LogoutPage extends HostPage {
    public LogoutPage(Desk desk) {
        super(desk);
    }

    @Override
    protected boolean needsLogin() {
        return false;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sessions.logOut(request);
        go("/login.jsp", response);
    }
}
