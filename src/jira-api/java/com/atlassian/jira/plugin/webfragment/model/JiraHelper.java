package com.atlassian.jira.plugin.webfragment.model;

/** Signature only. Mark S11: alanmosely PullRequestWebPanel: getContextParams(); Map<String,Object> */
public class JiraHelper {

    public com.atlassian.jira.project.Project getProject() {
        return null;
    }
}
