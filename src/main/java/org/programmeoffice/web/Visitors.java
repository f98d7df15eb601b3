package org.programmeoffice.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserManager;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.programmeoffice.common.UserKey;

/** Knows who asks, in which language they read, and in which zone times are shown to them. */
public final class Visitors {
    private final UserManager users;
    private final JiraAuthenticationContext session;
    private final I18nResolver translations;
    private final Renamings renamings;
    private final Supplier<ZoneId> zone;

    /** @param zone the zone that the administrator chose for weeks, and thus for every time on a page */
    public Visitors(
            UserManager users,
            JiraAuthenticationContext session,
            I18nResolver translations,
            Renamings renamings,
            Supplier<ZoneId> zone) {
        this.users = users;
        this.session = session;
        this.translations = translations;
        this.renamings = renamings;
        this.zone = zone;
    }

    /** Returns who is logged in. */
    Optional<UserKey> loggedIn(HttpServletRequest request) {
        return Optional.ofNullable(users.getRemoteUserKey(request)).map(key -> new UserKey(key.getStringValue()));
    }

    /** Returns who looks at a page of the host at this moment. */
    Optional<UserKey> present() {
        return Optional.ofNullable(users.getRemoteUserKey()).map(key -> new UserKey(key.getStringValue()));
    }

    /** Returns the visit of a panel on a page of the host. */
    Visit visit(UserKey visitor, Links links) {
        var locale = session.getLocale();
        return new Visit(
                visitor,
                Map.of(),
                Map.of(),
                new HostTexts(translations, locale, renamings),
                new Formats(locale, zone.get()),
                links);
    }

    boolean isAdministrator(UserKey visitor) {
        return users.isAdmin(new com.atlassian.sal.api.user.UserKey(visitor.value()));
    }

    /** Returns the visit with the path variables that the router found. */
    Visit visit(HttpServletRequest request, UserKey visitor, Map<String, String> variables) {
        var query = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> query.put(name, values[0]));
        var locale = session.getLocale();
        return new Visit(
                visitor,
                variables,
                query,
                new HostTexts(translations, locale, renamings),
                new Formats(locale, zone.get()),
                new Links(request.getContextPath()));
    }
}
