package org.programmeoffice.sandbox.host;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.time.ZoneId;
import java.util.Locale;
import org.programmeoffice.sandbox.jira.SandboxUser;

/** What a user has chosen: language and theme, kept between runs. */
public final class Preferences {
    private final PluginSettings settings;

    public Preferences(PluginSettings settings) {
        this.settings = settings;
    }

    /** Returns the language chosen, else the one of the user's record; English for nobody. */
    public Locale locale(SandboxUser user) {
        if (user == null) {
            return Locale.UK;
        }
        Object chosen = settings.get(user.getKey() + ".locale");
        return chosen == null ? user.locale() : Locale.forLanguageTag(chosen.toString());
    }

    public ZoneId zone(SandboxUser user) {
        return user == null ? ZoneId.of("Europe/Amsterdam") : user.zone();
    }

    /** Returns {@code light} or {@code dark}. */
    public String theme(SandboxUser user) {
        Object chosen = user == null ? null : settings.get(user.getKey() + ".theme");
        return "dark".equals(chosen) ? "dark" : "light";
    }

    public void chooseLocale(SandboxUser user, Locale locale) {
        settings.put(user.getKey() + ".locale", locale.toLanguageTag());
    }

    public void chooseTheme(SandboxUser user, String theme) {
        settings.put(user.getKey() + ".theme", theme.equals("dark") ? "dark" : "light");
    }
}
