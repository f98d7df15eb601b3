package org.programmeoffice.sandbox.host;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.Locale;
import org.programmeoffice.sandbox.jira.SandboxUser;

/** Dates in a user's language and zone, in Jira's default patterns. */
record Dates(Preferences preferences, SandboxUser user, DateTimeStyle style)
        implements DateTimeFormatter, DateTimeFormatterFactory {
    Dates(Preferences preferences) {
        this(preferences, null, DateTimeStyle.COMPLETE);
    }

    @Override
    public DateTimeFormatter formatter() {
        return this;
    }

    @Override
    public DateTimeFormatter forLoggedInUser() {
        return forUser(Authentication.current());
    }

    @Override
    public DateTimeFormatter forUser(ApplicationUser reader) {
        return new Dates(preferences, (SandboxUser) reader, style);
    }

    @Override
    public DateTimeFormatter withStyle(DateTimeStyle newStyle) {
        return new Dates(preferences, user, newStyle);
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // the host's interface speaks so
    public String format(Date date) {
        TemporalAccessor time = Instant.ofEpochMilli(date.getTime()).atZone(preferences.zone(user));
        Locale locale = preferences.locale(user);
        return java.time.format.DateTimeFormatter.ofPattern(pattern(), locale).format(time);
    }

    private String pattern() {
        return switch (style) {
            case TIME -> "HH:mm";
            case DATE, DATE_PICKER -> "dd/MMM/yy";
            case ISO_8601_DATE -> "yyyy-MM-dd";
            case ISO_8601_DATE_TIME -> "yyyy-MM-dd'T'HH:mm:ssxx";
            case RSS_RFC822_DATE_TIME -> "EEE, d MMM yyyy HH:mm:ss xx";
            default -> "dd/MMM/yy HH:mm";
        };
    }
}
