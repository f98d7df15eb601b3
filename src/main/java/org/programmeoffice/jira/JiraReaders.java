package org.programmeoffice.jira;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.notify.Reader;
import org.programmeoffice.notify.Readers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The people Jira knows, with the language and the zone of their profiles; without those services, English and the site's zone. */
public final class JiraReaders implements Readers {
    private static final Logger log = LoggerFactory.getLogger(JiraReaders.class);
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s,;:<>()\\[\\]\"\\\\@\\p{Cc}]{1,64}@[^\\s,;:<>()\"\\\\@\\p{Cc}]{1,255}");

    private final UserManager users;
    private final JiraPeople people;
    private final LocaleManager locales;
    private final TimeZoneManager zones;
    private final Supplier<ZoneId> siteZone;

    public JiraReaders(
            UserManager users,
            JiraPeople people,
            LocaleManager locales,
            TimeZoneManager zones,
            Supplier<ZoneId> siteZone) {
        this.users = users;
        this.people = people;
        this.locales = locales;
        this.zones = zones;
        this.siteZone = siteZone;
    }

    @Override
    public Optional<Reader> reader(UserKey person) {
        return Optional.ofNullable(users.getUserByKey(person.value()))
                .filter(ApplicationUser::isActive)
                .filter(user -> isAddress(user.getEmailAddress()))
                .map(user -> new Reader(person, user.getEmailAddress(), locale(user), zone(user)));
    }

    @Override
    public String name(UserKey person) {
        return people.displayName(person);
    }

    /** An address is text from a directory; one that could be read as several, or as a header, is none. */
    private static boolean isAddress(String text) {
        return text != null && ADDRESS.matcher(text).matches();
    }

    private Locale locale(ApplicationUser user) {
        try {
            return locales.getLocaleFor(user);
        } catch (RuntimeException unavailable) {
            log.debug("the host does not tell its users' languages", unavailable);
            return Locale.UK;
        }
    }

    private ZoneId zone(ApplicationUser user) {
        try {
            return zones.getTimeZoneforUser(user).toZoneId();
        } catch (RuntimeException unavailable) {
            log.debug("the host does not tell its users' zones", unavailable);
            return siteZone.get();
        }
    }
}
