package org.programmeoffice.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.workitem.JiraVocabulary;
import org.programmeoffice.workitem.StatusCategory;

/** Jira's own lists, asked anew each time: an administrator may change them without touching any issue. */
public final class JiraHostVocabulary implements JiraVocabulary {
    private static final String EPIC = "Epic";

    private final ConstantsManager constants;
    private final ProjectManager projects;
    private final JiraFields fields;

    public JiraHostVocabulary(ConstantsManager constants, ProjectManager projects, JiraFields fields) {
        this.constants = constants;
        this.projects = projects;
        this.fields = fields;
    }

    @Override
    public Map<Long, Status> statuses() {
        return byId(
                constants.getStatuses(),
                status -> new Status(
                        Long.parseLong(status.getId()),
                        status.getName(),
                        StatusCategory.ofJiraKey(status.getStatusCategory().getKey())));
    }

    /** The name in the database, not its translation, tells an epic: the API has no other mark of it. */
    @Override
    public Map<Long, Type> types() {
        return byId(
                constants.getAllIssueTypeObjects(),
                type -> new Type(
                        Long.parseLong(type.getId()),
                        type.getName(),
                        type.isSubTask(),
                        EPIC.equalsIgnoreCase(type.getName())));
    }

    /** Returns whether that is the id of the type of epics. */
    boolean isEpic(@Nullable String typeId) {
        return constants.getAllIssueTypeObjects().stream()
                .anyMatch(type -> type.getId().equals(typeId) && EPIC.equalsIgnoreCase(type.getName()));
    }

    @Override
    public Map<Long, String> resolutions() {
        return byId(constants.getResolutions(), IssueConstant::getName);
    }

    @Override
    public Map<Long, JiraProject> jiraProjects() {
        return projects.getProjects().stream()
                .collect(Collectors.toMap(
                        Project::getId,
                        project -> new JiraProject(project.getId(), project.getKey(), project.getName()),
                        (first, second) -> first,
                        TreeMap::new));
    }

    @Override
    public Map<Long, Named> versions(Collection<Long> ids) {
        return named(ids, project -> project.getVersions().stream()
                .map(version -> new Named(version.getId(), version.getName(), project.getId())));
    }

    @Override
    public Map<Long, Named> components(Collection<Long> ids) {
        return named(ids, project -> project.getProjectComponents().stream()
                .map(component -> new Named(component.getId(), component.getName(), project.getId())));
    }

    @Override
    public List<Field> epicLinkFields() {
        return fields.epicLinks();
    }

    @Override
    public List<Field> pointsFields() {
        return fields.numbers();
    }

    private Map<Long, Named> named(Collection<Long> ids, Function<Project, Stream<Named>> ofProject) {
        var wanted = new HashSet<>(ids);
        var found = new TreeMap<Long, Named>();
        var left = projects.getProjects().iterator();
        while (found.size() < wanted.size() && left.hasNext()) {
            ofProject
                    .apply(left.next())
                    .filter(named -> wanted.contains(named.id()))
                    .forEach(named -> found.put(named.id(), named));
        }
        return found;
    }

    private static <C extends IssueConstant, T> Map<Long, T> byId(Collection<C> constants, Function<C, T> value) {
        return constants.stream()
                .collect(Collectors.toMap(
                        constant -> Long.parseLong(constant.getId()), value, (first, second) -> first, TreeMap::new));
    }
}
