package org.programmeoffice.sandbox.probe;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public final class ProbeAdminServlet extends HttpServlet {
    private final transient WebSudoManager webSudo;

    public ProbeAdminServlet(WebSudoManager webSudo) {
        this.webSudo = webSudo;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            webSudo.willExecuteWebSudoRequest(request);
            response.setContentType("text/html");
            response.getWriter()
                    .write("<html><head><title>T</title><meta name=\"decorator\" content=\"atl.admin\"></head>"
                            + "<body>secret settings</body></html>");
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
        }
    }
}
