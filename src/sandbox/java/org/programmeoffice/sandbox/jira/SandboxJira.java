package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The sandbox's Jira: its services by interface, and the changes that people make in it. */
public final class SandboxJira implements AutoCloseable {
    /**
     * Where the world comes from: a file of issues, or else as many generated items as asked for.
     *
     * @param home a folder of our own, in which changes survive a restart
     */
    public record Options(Path home, Optional<Path> issuesFile, int items, long seed) {}

    private SandboxJira() {}

    /** Loads and indexes the world; searches work when this returns. */
    public static SandboxJira open(
            Options options, Supplier<ApplicationUser> currentUser, Consumer<Object> eventPublisher) {
        return new SandboxJira();
    }

    /** Returns Jira's services, each under the interface that an app asks for. */
    public Map<Class<?>, Object> services() {
        return Map.of();
    }

    /** Returns those who may log in, the administrator first. */
    public List<SandboxUser> users() {
        return DemoUsers.all();
    }

    /** Returns the person who may log in under that name. */
    public Optional<SandboxUser> user(String name) {
        return users().stream().filter(user -> user.name().equals(name)).findFirst();
    }

    /** Returns the statuses that the issue can be moved to; empty if there is no such issue. */
    public List<Status> transitions(String issueKey) {
        return List.of();
    }

    /** Moves an issue to a status; entering "done" sets a resolution (a default one if none is given), leaving it clears. */
    public void transition(ApplicationUser actor, String issueKey, String statusId, Optional<String> resolutionId) {}

    /** Creates an issue of that type in that project and returns its key. */
    public String create(ApplicationUser actor, String projectKey, String typeName, IssueChange fields) {
        return projectKey;
    }

    /** Changes fields of an issue. */
    public void update(ApplicationUser actor, String issueKey, IssueChange change) {}

    /** Deletes an issue, and its sub-tasks with it. */
    public void delete(ApplicationUser actor, String issueKey) {}

    /** Moves an issue, and its sub-tasks with it, to another project and returns its new key. */
    public String move(ApplicationUser actor, String issueKey, String projectKey) {
        return issueKey;
    }

    @Override
    public void close() {}
}
