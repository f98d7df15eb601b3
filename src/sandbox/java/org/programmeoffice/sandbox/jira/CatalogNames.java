package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.programmeoffice.sandbox.index.FieldKind;
import org.programmeoffice.sandbox.index.IssueSource;
import org.programmeoffice.sandbox.index.JqlField;
import org.programmeoffice.sandbox.index.JqlNames;

/** Reads names in a query by the catalog, as far as the searcher may see what they name. */
final class CatalogNames implements JqlNames {
    private final World world;
    private final ApplicationUser searcher;
    private final Predicate<SandboxIssue> visible;
    private final Predicate<SandboxProject> browsable;

    private CatalogNames(
            World world,
            ApplicationUser searcher,
            Predicate<SandboxIssue> visible,
            Predicate<SandboxProject> browsable) {
        this.world = world;
        this.searcher = searcher;
        this.visible = visible;
        this.browsable = browsable;
    }

    /** Returns the names of a searcher who sees what the permissions allow. */
    static CatalogNames seenBy(ApplicationUser searcher, World world, SandboxPermissions permissions) {
        return new CatalogNames(
                world,
                searcher,
                issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, searcher),
                project -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, searcher));
    }

    /** Returns all names; the searcher lends only name and zone. */
    static CatalogNames overriding(ApplicationUser searcher, World world) {
        return new CatalogNames(world, searcher, issue -> true, project -> true);
    }

    @Override
    public Optional<JqlField> customField(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var field = lower.matches("cf\\[\\d+]")
                ? Optional.ofNullable(
                        world.catalog().fields().get("customfield_" + lower.substring(3, lower.length() - 1)))
                : world.catalog().fieldNamed(name);
        return field.map(found -> JqlField.optional(found.name(), found.kind(), found.id()));
    }

    @Override
    public Collection<String> ids(JqlField field, String text) {
        if (field.kind() == FieldKind.CATEGORY) {
            return statusesOf(text);
        }
        var catalog = world.catalog();
        return switch (field.index()) {
            case "project" -> projects(text);
            case "type" -> constants(catalog.types().values(), text);
            case "status" -> constants(catalog.statuses().values(), text);
            case "resolution" -> constants(catalog.resolutions().values(), text);
            case "priority" -> constants(catalog.priorities().values(), text);
            case "fixVersion" -> versions(text);
            case "component" -> components(text);
            case "security" -> levels(text);
            default -> person(text);
        };
    }

    private Collection<String> statusesOf(String category) {
        return SandboxCategory.named(category)
                .map(found -> world.catalog().statuses().values().stream()
                        .filter(status -> status.getStatusCategory().equals(found))
                        .map(SandboxStatus::getId)
                        .toList())
                .orElse(List.of());
    }

    private Collection<String> projects(String text) {
        return world.catalog().projects().values().stream()
                .filter(project -> project.getKey().equalsIgnoreCase(text)
                        || project.getName().equalsIgnoreCase(text)
                        || project.getId().toString().equals(text))
                .filter(browsable)
                .map(project -> project.getId().toString())
                .toList();
    }

    private static Collection<String> constants(Collection<? extends IssueConstant> all, String text) {
        return all.stream()
                .filter(constant -> constant.getName().equalsIgnoreCase(text)
                        || constant.getId().equals(text))
                .map(IssueConstant::getId)
                .toList();
    }

    private Collection<String> versions(String text) {
        return world.catalog().versions().values().stream()
                .filter(version -> matches(version.name(), version.id(), text))
                .filter(version -> browsable.test(world.catalog().projects().get(version.project())))
                .map(version -> Long.toString(version.id()))
                .toList();
    }

    private Collection<String> components(String text) {
        return world.catalog().components().values().stream()
                .filter(component -> matches(component.name(), component.id(), text))
                .filter(component -> browsable.test(world.catalog().projects().get(component.project())))
                .map(component -> Long.toString(component.id()))
                .toList();
    }

    private Collection<String> levels(String text) {
        return world.catalog().levels().values().stream()
                .filter(level -> matches(level.name(), level.id(), text))
                .map(level -> Long.toString(level.id()))
                .toList();
    }

    private Collection<String> person(String text) {
        return world.catalog().people().values().stream()
                .filter(user -> user.name().equalsIgnoreCase(text) || user.key().equals(text))
                .map(SandboxUser::key)
                .toList();
    }

    private static boolean matches(String name, long id, String text) {
        return name.equalsIgnoreCase(text) || Long.toString(id).equals(text);
    }

    @Override
    public Collection<String> types(boolean subTask) {
        return world.catalog().types().values().stream()
                .filter(type -> type.isSubTask() == subTask)
                .map(SandboxIssueType::getId)
                .toList();
    }

    @Override
    public Optional<IssueSource> issue(String keyOrId) {
        var issue = keyOrId.matches("\\d{1,18}") ? world.byId(Long.parseLong(keyOrId)) : world.byKey(keyOrId);
        return issue.filter(visible).map(SandboxIssue::source);
    }

    @Override
    public Optional<String> currentUser() {
        return Optional.ofNullable(searcher).map(ApplicationUser::getKey);
    }

    @Override
    public ZoneId zone() {
        return searcher instanceof SandboxUser user ? user.zone() : ZoneOffset.UTC;
    }

    @Override
    public Instant now() {
        return world.clock().instant();
    }
}
