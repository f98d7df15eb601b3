package org.programmeoffice.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.sandbox.jira.SandboxJira;
import org.programmeoffice.workitem.RollupChoices;
import org.programmeoffice.workitem.RollupSettings;
import org.programmeoffice.workitem.WorkItemFeed;

/** The adapters on the sandbox's Jira with a small generated world. */
final class JiraOnSandbox implements AutoCloseable {
    static final UserKey ADMIN = new UserKey("admin");
    static final UserKey OUTSIDER = new UserKey("outsider");

    final SandboxJira jira;
    final JiraFields fields;
    final JiraHostVocabulary vocabulary;
    final JiraWorkItemFeed feed;
    final JiraWorkItemSearch items;
    final JiraScopeReferences references;
    final JiraPeople people;

    JiraOnSandbox(Path home) {
        jira = SandboxJira.open(new SandboxJira.Options(home, Optional.empty(), 300, 42), () -> null, event -> {});
        var searches = new JiraSearches(service(SearchService.class));
        var users = service(UserManager.class);
        var projects = service(ProjectManager.class);
        var permissions = service(PermissionManager.class);
        fields = new JiraFields(service(CustomFieldManager.class));
        vocabulary = new JiraHostVocabulary(service(ConstantsManager.class), projects, fields);
        feed = new JiraWorkItemFeed(searches, projects, issues(), users, fields, new Guessed());
        items = new JiraWorkItemSearch(searches, users);
        var labels = new SelectorLabels(items, vocabulary, projects, permissions, users);
        references = new JiraScopeReferences(searches, issues(), projects, permissions, users, vocabulary, labels);
        people = new JiraPeople(users, service(GlobalPermissionManager.class));
    }

    IssueManager issues() {
        return service(IssueManager.class);
    }

    long id(String key) {
        return issues().getIssueObject(key).getId();
    }

    /** Returns an issue that the administrator may open and the outsider may not. */
    Issue hiddenFromOutsider() {
        var permissions = service(PermissionManager.class);
        var outsider = service(UserManager.class).getUserByKey(OUTSIDER.value());
        var found = (WorkItemFeed.Hits.Found) feed.idsOf(ADMIN, "created >= -9999d", 0, 1000);
        return found.ids().stream()
                .<Issue>map(id -> issues().getIssueObject(id))
                .filter(issue -> !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, outsider))
                .findFirst()
                .orElseThrow();
    }

    <T> T service(Class<T> type) {
        return Objects.requireNonNull(type.cast(jira.services().get(type)));
    }

    @Override
    public void close() {
        jira.close();
    }

    /** The choices that the app would guess, which nobody changes here. */
    private final class Guessed implements RollupSettings {
        @Override
        public RollupChoices current() {
            return new RollupChoices(
                    fields.epicLinks().get(0).id(),
                    fields.points().orElseThrow().id(),
                    Set.of(),
                    ZoneId.of("Europe/Amsterdam"),
                    RollupChoices.DEFAULT_POLL,
                    100);
        }

        @Override
        public int revision() {
            return 0;
        }

        @Override
        public Outcome<RollupChoices> change(UserKey actor, RollupChoices choices, int expectedRevision) {
            return Outcome.notFound();
        }
    }
}
