package com.atlassian.jira.bc.project.component;

/** Signature only. Mark S11+P: type of Issue.getComponents and Project.getProjectComponents in slack SlackMessageResource.java &#64;94c50dc; getName(): issue event plugin (file id 46323591671); getId() -> Long: inferred from the habit of Version and Project */
public interface ProjectComponent {
    Long getId();

    String getName();
}
