package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** A person of the sandbox: name and key are the same text; equal if the keys are. */
public record SandboxUser(
        long number,
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
        return name;
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
        return other instanceof ApplicationUser user && name.equals(user.getKey());
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
