package org.programmeoffice.sandbox.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.programmeoffice.sandbox.web.WebSudo;

/** Asks an administrator once more, as Jira does before its administration. */
public final class WebSudoPage extends HostPage {
    public WebSudoPage(Desk desk) {
        super(desk);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String destination = request.getParameter("destination");
        show("websudo.vm", Map.of("destination", destination == null ? "" : destination), request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WebSudo.confirm(request);
        go(request.getParameter("destination"), response);
    }
}
