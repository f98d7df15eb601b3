package com.atlassian.jira.entity;

/** Signature only. Mark D: supertypes of ApplicationUser: docs.atlassian.com/software/jira/docs/api/10.0.0/com/atlassian/jira/user/ApplicationUser.html */
public interface WithId {
    Long getId();
}
