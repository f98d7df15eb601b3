package com.atlassian.jira.issue.link;

/** Signature only. Mark M: condec MockIssueLinkType (GenericValue members left out) */
public interface IssueLinkType extends Comparable<IssueLinkType> {
    Long getId();

    String getName();

    String getInward();

    String getOutward();

    String getStyle();

    boolean isSubTaskLinkType();

    boolean isSystemLinkType();
}
