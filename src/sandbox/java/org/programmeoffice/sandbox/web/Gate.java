package org.programmeoffice.sandbox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.programmeoffice.sandbox.host.Authentication;
import org.programmeoffice.sandbox.jira.SandboxUser;
import org.programmeoffice.sandbox.resource.RequiredOnPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Binds the person to the thread, puts the frame around pages, and shows errors as pages. */
public final class Gate extends HttpFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private static final long MOST_SWALLOWED = 2_097_152;

    private final transient Sessions sessions;
    private final transient Authentication authentication;
    private final transient RequiredOnPage required;
    private final transient Frame frame;

    Gate(Sessions sessions, Authentication authentication, RequiredOnPage required, Frame frame) {
        this.sessions = sessions;
        this.authentication = authentication;
        this.required = required;
        this.frame = frame;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<SandboxUser> user = sessions.user(request);
        user.ifPresent(authentication::setLoggedInUser);
        required.begin();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "script-src 'self'; frame-ancestors 'self'");
        try {
            if (isPage(request)) {
                page(request, response, chain);
            } else {
                chain.doFilter(request, response);
            }
            swallow(request);
        } finally {
            authentication.clearLoggedInUser();
            required.begin();
        }
    }

    /** Reads what nobody read, up to Tomcat's limit; Jetty would cut the connection on which the next request comes. */
    private static void swallow(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        if (length > 0 && length <= MOST_SWALLOWED) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith("/rest/") && !path.startsWith("/s/") && !path.startsWith("/download/");
    }

    private void page(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        PageResponse page = new PageResponse(response);
        try {
            chain.doFilter(request, page);
        } catch (ServletException | RuntimeException e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            page.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, String.valueOf(e.getMessage()));
        }
        if (page.error() != 0) {
            response.resetBuffer();
            response.setStatus(page.error());
            frame.error(request, response, page.error(), page.message());
        } else if (page.isHtml() && Frame.wanted(page.text())) {
            frame.around(page.text(), request, response);
        } else {
            page.release();
        }
    }
}
