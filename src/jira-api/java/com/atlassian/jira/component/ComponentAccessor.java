package com.atlassian.jira.component;

/** Signature only. Mark S11+D: getComponent/getIssueManager/getPermissionManager/getJiraAuthenticationContext/getApplicationProperties/getMailQueue/getUserPropertyManager: alanmosely&#64;82e8023 + slack&#64;94c50dc (Jira 11); getOSGiComponentInstanceOfType/getProjectManager/getGroupManager/getCustomFieldManager: javadoc-checked 8.0-11.3.4 (file id 70896729240); rest: used in plugins for 8.x-10.x. */
public class ComponentAccessor {
    public static <T> T getComponent(Class<T> componentClass) {
        return null;
    }

    /** looks the service up through JIRA's own bundle context: NOT suitable for ActiveObjects (per-bundle service factory) */
    public static com.atlassian.jira.security.JiraAuthenticationContext getJiraAuthenticationContext() {
        return null;
    }

    public static com.atlassian.jira.security.PermissionManager getPermissionManager() {
        return null;
    }

    public static com.atlassian.jira.security.GlobalPermissionManager getGlobalPermissionManager() {
        return null;
    }

    public static com.atlassian.mail.queue.MailQueue getMailQueue() {
        return null;
    }
}
