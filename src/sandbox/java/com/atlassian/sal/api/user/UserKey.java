package com.atlassian.sal.api.user;

import java.util.Objects;

/** A user's key, which never changes. */
public final class UserKey implements java.io.Serializable {
    private final String text;

    public UserKey(String text) {
        this.text = Objects.requireNonNull(text);
    }

    public String getStringValue() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey that && text.equals(that.text);
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
