package org.programmeoffice.sandbox.host;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.programmeoffice.sandbox.jira.SandboxUser;

/** Who is logged in on this thread. */
public final class Authentication implements JiraAuthenticationContext {
    private static final ThreadLocal<ApplicationUser> CURRENT = new ThreadLocal<>();

    private final Preferences preferences;
    private final I18nResolver texts;

    Authentication(Preferences preferences, I18nResolver texts) {
        this.preferences = preferences;
        this.texts = texts;
    }

    static ApplicationUser current() {
        return CURRENT.get();
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return CURRENT.get();
    }

    /** Returns the sandbox's own record of who is logged in. */
    public Optional<SandboxUser> user() {
        return Optional.ofNullable((SandboxUser) CURRENT.get());
    }

    @Override
    public boolean isLoggedInUser() {
        return CURRENT.get() != null;
    }

    @Override
    public Locale getLocale() {
        return preferences.locale((SandboxUser) CURRENT.get());
    }

    @Override
    public I18nHelper getI18nHelper() {
        return new Texts(getLocale(), texts);
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        CURRENT.set(user);
    }

    @Override
    public void clearLoggedInUser() {
        CURRENT.remove();
    }

    private record Texts(Locale locale, I18nResolver texts) implements I18nHelper {
        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public String getText(String key) {
            return texts.getText(locale, key);
        }

        @Override
        public String getText(String key, String value1) {
            return texts.getText(locale, key, value1);
        }

        @Override
        public String getText(String key, Object parameters) {
            return texts.getText(locale, key, (Serializable) parameters);
        }
    }
}
