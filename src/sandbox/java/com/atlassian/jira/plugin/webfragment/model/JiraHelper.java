package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import java.util.Map;

/** What a condition or a context provider may know of the page it is on. */
public class JiraHelper {
    private final Map<String, Object> context;

    public JiraHelper(Map<String, Object> context) {
        this.context = Map.copyOf(context);
    }

    public Map<String, Object> getContextParams() {
        return context;
    }

    /** Returns the Jira project of the page, or null. */
    public Project getProject() {
        return (Project) context.get("project");
    }
}
