package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The sandbox's Jira: its services by interface, and the changes that people make in it. A change is searchable when
 * the method returns, survives a restart while the home is kept, and is made by the current user if the actor is null.
 * An unknown key or name is an {@link IllegalArgumentException}.
 */
public final class SandboxJira implements AutoCloseable {
    private final World world;
    private final Changes changes;
    private final Supplier<ApplicationUser> currentUser;

    /**
     * Where the world comes from: a file of issues, or else as many generated items as asked for.
     *
     * @param home a folder of our own, in which changes survive a restart
     */
    public record Options(Path home, Optional<Path> issuesFile, int items, long seed) {}

    private SandboxJira(World world, Changes changes, Supplier<ApplicationUser> currentUser) {
        this.world = world;
        this.changes = changes;
        this.currentUser = currentUser;
    }

    /** Loads and indexes the world; searches work when this returns. */
    public static SandboxJira open(
            Options options, Supplier<ApplicationUser> currentUser, Consumer<Object> eventPublisher) {
        return open(options, currentUser, eventPublisher, Clock.systemUTC());
    }

    /** Loads the world, at whose "now" changes happen and relative dates start. */
    public static SandboxJira open(
            Options options, Supplier<ApplicationUser> currentUser, Consumer<Object> eventPublisher, Clock clock) {
        try {
            var loader = new WorldLoader(options, clock);
            var world = loader.load();
            var file = loader.changes();
            var counters = new KeyCounters(world.index());
            replay(file, world, counters);
            return new SandboxJira(world, new Changes(world, file, counters, eventPublisher), currentUser);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the sandbox's Jira: " + e.getMessage(), e);
        }
    }

    private static void replay(ChangeFile file, World world, KeyCounters counters) throws IOException {
        var changed = file.read();
        var kept = changed.values().stream().flatMap(Optional::stream).toList();
        kept.forEach(counters::saw);
        world.index().put(kept);
        world.index()
                .remove(changed.entrySet().stream()
                        .filter(change -> change.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** Returns Jira's services, each under the interface that an app asks for. */
    public Map<Class<?>, Object> services() {
        var catalog = world.catalog();
        var permissions = new SandboxPermissions(catalog);
        var issues = new SandboxIssues(world, permissions);
        var search = new SandboxSearch(world, permissions);
        return Map.ofEntries(
                Map.entry(SearchService.class, search),
                Map.entry(IssueDocumentSearchService.class, search),
                Map.entry(IssueManager.class, issues),
                Map.entry(ProjectManager.class, new SandboxProjects(catalog)),
                Map.entry(ConstantsManager.class, new SandboxConstants(catalog)),
                Map.entry(CustomFieldManager.class, new SandboxFields(catalog)),
                Map.entry(PermissionManager.class, permissions),
                Map.entry(GlobalPermissionManager.class, new SandboxGlobalPermissions(permissions)),
                Map.entry(GroupManager.class, new SandboxGroups(catalog, permissions)),
                Map.entry(UserManager.class, new SandboxPeople(catalog)));
    }

    /** Returns those who may log in, the administrator first. */
    public List<SandboxUser> users() {
        return DemoUsers.all();
    }

    /** Returns the person who may log in under that name. */
    public Optional<SandboxUser> user(String name) {
        return users().stream().filter(user -> user.name().equals(name)).findFirst();
    }

    /** Returns the person of that key who may log in. */
    public Optional<SandboxUser> userByKey(String key) {
        return users().stream().filter(user -> user.key().equals(key)).findFirst();
    }

    /** Returns the statuses that the issue can be moved to; empty if there is no such issue. */
    public List<Status> transitions(String issueKey) {
        return world.byKey(issueKey)
                .map(issue -> world.catalog().statuses().values().stream()
                        .filter(status -> !status.getId().equals(issue.getStatusId()))
                        .<Status>map(status -> status)
                        .toList())
                .orElse(List.of());
    }

    /** Moves an issue to a status; entering "done" sets a resolution (a default one if none is given), leaving it clears. */
    public void transition(ApplicationUser actor, String issueKey, String statusId, Optional<String> resolutionId) {
        changes.transition(orCurrent(actor), issueKey, statusId, resolutionId);
    }

    /** Creates an issue of that type in that project and returns its key. */
    public String create(ApplicationUser actor, String projectKey, String typeName, IssueChange fields) {
        return changes.create(orCurrent(actor), projectKey, typeName, fields);
    }

    /** Changes fields of an issue. */
    public void update(ApplicationUser actor, String issueKey, IssueChange change) {
        changes.update(orCurrent(actor), issueKey, change);
    }

    /** Deletes an issue, and its sub-tasks with it. */
    public void delete(ApplicationUser actor, String issueKey) {
        changes.delete(orCurrent(actor), issueKey);
    }

    /** Moves an issue, and its sub-tasks with it, to another project and returns its new key. */
    public String move(ApplicationUser actor, String issueKey, String projectKey) {
        return changes.move(orCurrent(actor), issueKey, projectKey);
    }

    private ApplicationUser orCurrent(ApplicationUser actor) {
        return actor == null ? currentUser.get() : actor;
    }

    @Override
    public void close() {
        try {
            world.index().close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the index", e);
        }
    }
}
