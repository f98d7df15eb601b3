package com.atlassian.jira.component;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** The host's static look-up, answered by the sandbox that runs in this JVM. */
public class ComponentAccessor {
    private static final AtomicReference<Function<Class<?>, Object>> COMPONENTS = new AtomicReference<>(type -> null);

    /** Takes every answer from the function given, which returns null for what the host does not have. */
    public static void answerFrom(Function<Class<?>, Object> components) {
        COMPONENTS.set(components);
    }

    public static <T> T getComponent(Class<T> componentClass) {
        Object component = COMPONENTS.get().apply(componentClass);
        if (component == null) {
            throw new IllegalStateException("The sandbox has no component " + componentClass.getName());
        }
        return componentClass.cast(component);
    }

    public static <T> T getComponentOfType(Class<T> componentClass) {
        return getComponent(componentClass);
    }

    public static <T> T getOSGiComponentInstanceOfType(Class<T> componentClass) {
        return getComponent(componentClass);
    }

    public static JiraAuthenticationContext getJiraAuthenticationContext() {
        return getComponent(JiraAuthenticationContext.class);
    }

    public static IssueManager getIssueManager() {
        return getComponent(IssueManager.class);
    }

    public static ProjectManager getProjectManager() {
        return getComponent(ProjectManager.class);
    }

    public static PermissionManager getPermissionManager() {
        return getComponent(PermissionManager.class);
    }

    public static GlobalPermissionManager getGlobalPermissionManager() {
        return getComponent(GlobalPermissionManager.class);
    }

    public static GroupManager getGroupManager() {
        return getComponent(GroupManager.class);
    }

    public static UserManager getUserManager() {
        return getComponent(UserManager.class);
    }

    public static CustomFieldManager getCustomFieldManager() {
        return getComponent(CustomFieldManager.class);
    }

    public static ConstantsManager getConstantsManager() {
        return getComponent(ConstantsManager.class);
    }

    public static ApplicationProperties getApplicationProperties() {
        return getComponent(ApplicationProperties.class);
    }

    public static MailQueue getMailQueue() {
        return getComponent(MailQueue.class);
    }
}
