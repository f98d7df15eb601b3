package com.atlassian.jira.issue.link;

/** Signature only. Mark M: condec MockIssueLinkTypeManager (8.8.1), cpji */
public interface IssueLinkTypeManager {
    IssueLinkType getIssueLinkType(Long id);

    java.util.Collection<IssueLinkType> getIssueLinkTypes();

    java.util.Collection<IssueLinkType> getIssueLinkTypes(boolean excludeSystemLinks);

    void createIssueLinkType(String name, String outward, String inward, String style);

    java.util.Collection<IssueLinkType> getIssueLinkTypesByName(String name);
}
