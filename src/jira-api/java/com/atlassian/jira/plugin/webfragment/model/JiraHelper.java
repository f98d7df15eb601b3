package com.atlassian.jira.plugin.webfragment.model;

/** Signature only. Mark S11: alanmosely PullRequestWebPanel: getContextParams(); Map<String,Object> */
public class JiraHelper {
    public java.util.Map<String, Object> getContextParams() {
        return null;
    }

    public com.atlassian.jira.project.Project getProject() {
        return null;
    }
}
