package org.programmeoffice.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.programmeoffice.sandbox.jira.SandboxJira;
import org.programmeoffice.sandbox.jira.SandboxUser;

/** Who sends a request: the person of the session or, where it is allowed, of the basic authentication. */
public final class Sessions {
    private static final String USER = "sandbox.user";
    private static final String BASIC = "Basic ";

    private final SandboxJira jira;
    private final boolean basic;

    Sessions(SandboxJira jira, boolean basic) {
        this.jira = jira;
        this.basic = basic;
    }

    Optional<SandboxUser> user(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (basic && header != null && header.startsWith(BASIC)) {
            return basicUser(header);
        }
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((String) session.getAttribute(USER)).flatMap(jira::user);
    }

    /** Logs a person in whose password is as in this sandbox: the name. */
    public Optional<SandboxUser> logIn(HttpServletRequest request, String name, String password) {
        Optional<SandboxUser> user = checked(name, password);
        user.ifPresent(person -> {
            logOut(request);
            request.getSession(true).setAttribute(USER, person.name());
        });
        return user;
    }

    public static void logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static boolean fromBrowser(HttpServletRequest request) {
        return request.getSession(false) != null || request.getHeader("Origin") != null;
    }

    private Optional<SandboxUser> basicUser(String header) {
        try {
            byte[] decoded = Base64.getDecoder().decode(header.substring(BASIC.length()));
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 ? checked(parts[0], parts[1]) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<SandboxUser> checked(String name, String password) {
        return name == null || !name.equals(password)
                ? Optional.empty()
                : jira.user(name).filter(SandboxUser::active);
    }
}
