package org.programmeoffice.sandbox.web;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.programmeoffice.sandbox.host.SiteAddress;

/** The second question that the host asks an administrator; an answer holds for ten minutes. */
public final class WebSudo implements WebSudoManager {
    static final String PAGE = "/secure/admin/WebSudoAuthenticate";
    private static final String CONFIRMED = "sandbox.websudo";
    private static final Duration HOLDS = Duration.ofMinutes(10);

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Long confirmed = session == null ? null : (Long) session.getAttribute(CONFIRMED);
        return confirmed != null && System.currentTimeMillis() - confirmed < HOLDS.toMillis();
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!canExecuteRequest(request)) {
            throw new WebSudoSessionException();
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String back = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
        try {
            response.sendRedirect(SiteAddress.PATH + PAGE + "?destination=" + back);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void confirm(HttpServletRequest request) {
        request.getSession(true).setAttribute(CONFIRMED, System.currentTimeMillis());
    }
}
