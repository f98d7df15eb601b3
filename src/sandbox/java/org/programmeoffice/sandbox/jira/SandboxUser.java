package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** A person of the sandbox. The key never changes and need not be the name; equal if the keys are. */
public record SandboxUser(
        long number,
        String key,
        String name,
        String displayName,
        String emailAddress,
        boolean active,
        Set<String> groups,
        Locale locale,
        ZoneId zone)
        implements ApplicationUser {
    public SandboxUser {
        groups = Set.copyOf(groups);
    }

    @Override
    public Long getId() {
        return number;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public long getDirectoryId() {
        return 1;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public String getEmailAddress() {
        return emailAddress;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser user && key.equals(user.getKey());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
