package org.programmeoffice.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.workitem.JiraVocabulary;
import org.programmeoffice.workitem.JiraVocabulary.Named;
import org.programmeoffice.workitem.Selector;
import org.programmeoffice.workitem.WorkItemSearch;
import org.programmeoffice.workitem.WorkItemSearch.Listed;

/** What a scope rule selects, in words the viewer may read. Names of what he may not browse are left out. */
public final class SelectorLabels {
    private final WorkItemSearch items;
    private final JiraVocabulary vocabulary;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final UserManager users;

    public SelectorLabels(
            WorkItemSearch items,
            JiraVocabulary vocabulary,
            ProjectManager projects,
            PermissionManager permissions,
            UserManager users) {
        this.items = items;
        this.vocabulary = vocabulary;
        this.projects = projects;
        this.permissions = permissions;
        this.users = users;
    }

    /** Returns a label for each selector that may be named. A JQL text is its own label; who may read it is not decided here. */
    Map<Selector, String> of(UserKey viewer, Collection<Selector> selectors) {
        var person = users.getUserByKey(viewer.value());
        var labels = new HashMap<Selector, String>();
        if (person == null) {
            return labels;
        }
        var visible = visible(viewer, selectors);
        for (var selector : selectors) {
            label(person, selector, visible).ifPresent(label -> labels.put(selector, label));
        }
        return labels;
    }

    private Map<Long, Listed> visible(UserKey viewer, Collection<Selector> selectors) {
        var ids = selectors.stream()
                .map(SelectorLabels::itemOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var visible = new HashMap<Long, Listed>();
        for (int from = 0; from < ids.size(); from += JiraSearches.PAGE) {
            visible.putAll(items.visible(viewer, chunk(ids, from)));
        }
        return visible;
    }

    private static List<Long> chunk(List<Long> ids, int from) {
        return new ArrayList<>(ids.subList(from, Math.min(ids.size(), from + JiraSearches.PAGE)));
    }

    private Optional<String> label(ApplicationUser person, Selector selector, Map<Long, Listed> visible) {
        if (selector instanceof Selector.Jql jql) {
            return Optional.of(jql.text());
        }
        if (selector instanceof Selector.JiraProject project) {
            return browsable(person, project.jiraProjectId(), "");
        }
        if (selector instanceof Selector.FixVersion version) {
            return named(
                    person, vocabulary.versions(List.of(version.versionId())).get(version.versionId()));
        }
        if (selector instanceof Selector.JiraComponent part) {
            return named(
                    person, vocabulary.components(List.of(part.componentId())).get(part.componentId()));
        }
        return itemOf(selector).map(visible::get).map(listed -> listed.key() + " " + listed.summary());
    }

    private Optional<String> named(ApplicationUser person, @org.jspecify.annotations.Nullable Named named) {
        return named == null ? Optional.empty() : browsable(person, named.jiraProjectId(), named.name());
    }

    private Optional<String> browsable(ApplicationUser person, long projectId, String name) {
        return Optional.ofNullable(projects.getProjectObj(projectId))
                .filter(project -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, person))
                .map(project -> project.getKey() + " " + (name.isEmpty() ? project.getName() : name));
    }

    private static Optional<Long> itemOf(Selector selector) {
        if (selector instanceof Selector.Item item) {
            return Optional.of(item.itemId());
        }
        return selector instanceof Selector.Epic epic ? Optional.of(epic.itemId()) : Optional.empty();
    }
}
