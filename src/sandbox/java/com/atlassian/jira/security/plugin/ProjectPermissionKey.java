package com.atlassian.jira.security.plugin;

import java.util.Objects;

/** A permission in a Jira project. */
public final class ProjectPermissionKey {
    private final String text;

    public ProjectPermissionKey(String text) {
        this.text = Objects.requireNonNull(text);
    }

    public String permissionKey() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
