package org.programmeoffice.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.workitem.RuleDraft;
import org.programmeoffice.workitem.ScopeReferences;
import org.programmeoffice.workitem.Selector;

/**
 * Understands keys, names and JQL as the person who writes them. What he may not browse does not exist for him. Keys of
 * moved issues and renamed Jira projects are followed; names of versions and components match exactly, else whatever the
 * case.
 */
public final class JiraScopeReferences implements ScopeReferences {
    private static final int LONGEST_JQL = 10_000;

    private final JiraSearches searches;
    private final IssueManager issues;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final UserManager users;
    private final JiraHostVocabulary vocabulary;
    private final SelectorLabels labels;

    public JiraScopeReferences(
            JiraSearches searches,
            IssueManager issues,
            ProjectManager projects,
            PermissionManager permissions,
            UserManager users,
            JiraHostVocabulary vocabulary,
            SelectorLabels labels) {
        this.searches = searches;
        this.issues = issues;
        this.projects = projects;
        this.permissions = permissions;
        this.users = users;
        this.vocabulary = vocabulary;
        this.labels = labels;
    }

    @Override
    public Outcome<Selector> resolve(UserKey actor, RuleDraft draft) {
        var person = users.getUserByKey(actor.value());
        var text = draft.reference().strip();
        if (text.isEmpty()) {
            return invalid("reference", "pmo.workitem.error.empty");
        }
        if (person == null) {
            return unknown("reference", text);
        }
        return switch (draft.kind()) {
            case ITEM -> issue(person, text).map(issue -> new Selector.Item(issue.getId()));
            case EPIC -> issue(person, text).map(issue -> new Selector.Epic(issue.getId(), draft.withSubTasks()));
            case FIX_VERSION ->
                project(person, draft.jiraProject(), "jiraProject").then(in -> version(in, draft.reference()));
            case JIRA_COMPONENT ->
                project(person, draft.jiraProject(), "jiraProject").then(in -> component(in, draft.reference()));
            case JIRA_PROJECT ->
                project(person, text, "reference").map(found -> new Selector.JiraProject(found.getId()));
            case JQL -> jql(person, text);
        };
    }

    @Override
    public boolean isEpic(long itemId) {
        Issue issue = issues.getIssueObject(itemId);
        return issue != null && vocabulary.isEpic(issue.getIssueTypeId());
    }

    @Override
    public boolean exists(long itemId) {
        return issues.getIssueObject(itemId) != null;
    }

    @Override
    public Map<Selector, String> labels(UserKey viewer, Collection<Selector> selectors) {
        return labels.of(viewer, selectors);
    }

    private Outcome<Issue> issue(ApplicationUser person, String key) {
        Issue issue = issues.getIssueObject(key.toUpperCase(Locale.ROOT));
        return issue != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, person)
                ? Outcome.done(issue)
                : unknown("reference", key);
    }

    private Outcome<Project> project(ApplicationUser person, String key, String field) {
        var text = key.strip();
        if (text.isEmpty()) {
            return invalid(field, "pmo.workitem.error.empty");
        }
        var project = projects.getProjectObjByKey(text.toUpperCase(Locale.ROOT));
        return project != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, person)
                ? Outcome.done(project)
                : unknown(field, text);
    }

    private static Outcome<Selector> version(Project in, String name) {
        return named(in.getVersions(), Version::getName, name)
                .<Outcome<Selector>>map(found -> Outcome.done(new Selector.FixVersion(found.getId())))
                .orElseGet(() -> unknown("reference", name.strip()));
    }

    private static Outcome<Selector> component(Project in, String name) {
        return named(in.getProjectComponents(), ProjectComponent::getName, name)
                .<Outcome<Selector>>map(found -> Outcome.done(new Selector.JiraComponent(found.getId())))
                .orElseGet(() -> unknown("reference", name.strip()));
    }

    private Outcome<Selector> jql(ApplicationUser person, String text) {
        if (text.length() > LONGEST_JQL) {
            return invalid("reference", "pmo.workitem.error.tooLong", String.valueOf(LONGEST_JQL));
        }
        if (searches.asksForEverything(person, text)) {
            return invalid("reference", "pmo.workitem.error.jqlWithoutCondition");
        }
        var complaint = searches.complaint(person, text);
        return complaint.isEmpty()
                ? Outcome.done(new Selector.Jql(text))
                : invalid("reference", "pmo.workitem.error.jql", complaint);
    }

    /** Returns the one of exactly that name; else the first whose name differs in space around it, or in case, only. */
    private static <T> Optional<T> named(Collection<T> all, Function<T, String> nameOf, String name) {
        return Stream.<Predicate<String>>of(name::equals, one -> one.strip().equals(name.strip()), one -> one.strip()
                        .equalsIgnoreCase(name.strip()))
                .flatMap(same -> all.stream().filter(one -> same.test(nameOf.apply(one))))
                .findFirst();
    }

    private static <T> Outcome<T> unknown(String field, String text) {
        return invalid(field, "pmo.workitem.error.unknown", text);
    }

    private static <T> Outcome<T> invalid(String field, String messageKey, String... arguments) {
        return Outcome.refused(Refusal.Invalid.field(field, messageKey, arguments));
    }
}
