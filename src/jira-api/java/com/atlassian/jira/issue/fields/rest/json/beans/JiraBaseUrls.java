package com.atlassian.jira.issue.fields.rest.json.beans;

/** Signature only. Mark P: cpji: baseUrl(); restApi2BaseUrl() inferred */
public interface JiraBaseUrls {
    String baseUrl();

    String restApi2BaseUrl();
}
