package com.atlassian.jira.project.version;

/** Signature only. Mark D: docs.atlassian.com/jira/latest/com/atlassian/jira/project/version/Version.html (setters gone since 7); type of Issue.getFixVersions and Project.getVersions in slack SlackMessageResource.java &#64;94c50dc (S11). getId comes from WithId and ProjectConstant there. */
public interface Version {
    Long getId();

    Long getProjectId();

    String getName();

    Long getSequence();

    boolean isArchived();

    boolean isReleased();

    java.util.Date getReleaseDate();
}
