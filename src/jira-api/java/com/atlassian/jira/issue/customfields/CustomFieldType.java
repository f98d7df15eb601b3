package com.atlassian.jira.issue.customfields;

/** Signature only. Mark D: getKey() checked 8.20-11.3.4; real type is CustomFieldType<T,S>, erasure identical */
public interface CustomFieldType<T, S> {
    String getKey();
}
