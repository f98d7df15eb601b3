package org.programmeoffice.sandbox.web;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The host's guard against requests that a foreign page makes a browser send. */
public final class Xsrf implements XsrfTokenAccessor, XsrfTokenValidator {
    private static final String PARAMETER = "atl_token";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        HttpSession session = request.getSession(create);
        if (session == null) {
            return null;
        }
        if (session.getAttribute(PARAMETER) == null && create) {
            session.setAttribute(PARAMETER, UUID.randomUUID().toString());
        }
        return (String) session.getAttribute(PARAMETER);
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        String expected = getXsrfToken(request, null, false);
        return expected != null && expected.equals(request.getParameter(PARAMETER));
    }

    @Override
    public String getXsrfParameterName() {
        return PARAMETER;
    }

    /** Says whether a REST request may change something: it does not, or it shows a header, or is JSON of this origin. */
    public static boolean allowsRest(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod()) || !Sessions.fromBrowser(request)) {
            return true;
        }
        String token = request.getHeader("X-Atlassian-Token");
        boolean shown = token != null && Set.of("no-check", "nocheck").contains(token.toLowerCase(Locale.ROOT));
        String type = request.getContentType();
        boolean json = type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
        return sameOrigin(request) && (shown || json);
    }

    /** A request without an origin is none of a foreign page's script. */
    private static boolean sameOrigin(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return true;
        }
        return URI.create(origin).getAuthority() != null
                && URI.create(origin).getAuthority().equals(request.getHeader("Host"));
    }
}
