package org.programmeoffice.sandbox.host;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;
import org.programmeoffice.sandbox.jira.SandboxUser;

/** The zone of each user's profile. */
record PreferredZone(Preferences preferences) implements TimeZoneManager {
    @Override
    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        return TimeZone.getTimeZone(preferences.zone((SandboxUser) user));
    }
}
