package com.atlassian.jira.project.type;

import java.util.Objects;

/** A kind of Jira project, such as software or business. */
public final class ProjectTypeKey {
    private final String text;

    public ProjectTypeKey(String text) {
        this.text = Objects.requireNonNull(text);
    }

    public String getKey() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectTypeKey that && text.equals(that.text);
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
