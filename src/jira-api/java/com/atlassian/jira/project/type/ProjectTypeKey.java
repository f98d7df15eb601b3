package com.atlassian.jira.project.type;

/** Signature only. Mark S11: slack SlackMessageResource import; getKey(): javadoc 8.0-11.3.4 */
public final class ProjectTypeKey {
    public ProjectTypeKey(String key) {}
}
