package org.programmeoffice.portfolio;

/** The keys of Jira's own projects, which may look like ours. */
public interface JiraProjectKeys {
    /** Returns whether a Jira project has that key, now or in the past. */
    boolean exists(String key);
}
