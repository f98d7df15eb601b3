package com.atlassian.jira.project;

/** Signature only. Mark S11+D: getProjectObj(Long), getProjectByCurrentKey: slack&#64;94c50dc; getProjectObjects(): javadoc 8.0-11.3.4; others used in plugins 8.x-10.x */
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectObjByKey(String projectKey);

    Project getProjectObjByKeyIgnoreCase(String projectKey);

    Project getProjectByCurrentKey(String projectKey);

    Project getProjectByCurrentKeyIgnoreCase(String projectKey);

    java.util.List<Project> getProjectObjects();

    java.util.List<Project> getProjects();
}
