package com.atlassian.jira.permission;

import java.util.Objects;

/** A permission in the whole of Jira. */
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey SYSTEM_ADMIN = of("SYSTEM_ADMIN");
    public static final GlobalPermissionKey ADMINISTER = of("ADMINISTER");

    private final String text;

    private GlobalPermissionKey(String text) {
        this.text = Objects.requireNonNull(text);
    }

    public static GlobalPermissionKey of(String text) {
        return new GlobalPermissionKey(text);
    }

    public String getKey() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlobalPermissionKey that && text.equals(that.text);
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
