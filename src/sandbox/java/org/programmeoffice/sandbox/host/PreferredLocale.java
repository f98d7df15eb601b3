package org.programmeoffice.sandbox.host;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import org.programmeoffice.sandbox.jira.SandboxUser;

/** The language that each user chose. */
record PreferredLocale(Preferences preferences) implements LocaleManager {
    @Override
    public Locale getLocaleFor(ApplicationUser user) {
        return preferences.locale((SandboxUser) user);
    }
}
