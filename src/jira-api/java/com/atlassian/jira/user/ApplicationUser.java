package com.atlassian.jira.user;

/** Signature only. Mark D: docs.atlassian.com/software/jira/docs/api/10.0.0/.../ApplicationUser.html (extends Principal, WithId, WithKey, Serializable); getName/getEmailAddress/getDisplayName/isActive checked up to 11.3.4 */
public interface ApplicationUser
        extends java.security.Principal, com.atlassian.jira.entity.WithId, java.io.Serializable {
    String getKey();

    String getUsername();

    String getName();

    long getDirectoryId();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();
    // com.atlassian.crowd.embedded.api.User getDirectoryUser();  -- exists; leave out unless embedded-crowd-api is
    // stubbed too
}
