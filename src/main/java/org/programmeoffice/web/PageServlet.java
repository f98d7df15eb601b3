package org.programmeoffice.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Serves every page of the app. Open to anonymous visitors only so that they can be sent to the login page and back; each
 * use case asks for the person's role.
 */
@AnonymousSiteAccess
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient PageDoor door;

    @Inject
    public PageServlet(PageDoor door) {
        this.door = door;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        door.serve(request, response);
    }
}
