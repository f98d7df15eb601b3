package com.atlassian.jira.entity;

/** Signature only. Mark D: same page */
public interface WithKey {
    String getKey();
}
