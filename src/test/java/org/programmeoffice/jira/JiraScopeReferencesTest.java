package org.programmeoffice.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmeoffice.common.FieldError;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.workitem.RuleDraft;
import org.programmeoffice.workitem.ScopeRule;
import org.programmeoffice.workitem.Selector;
import org.programmeoffice.workitem.SelectorKind;

class JiraScopeReferencesTest {
    private JiraOnSandbox world;

    @BeforeEach
    void open(@TempDir Path home) {
        world = new JiraOnSandbox(home);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aKeyIsUnderstoodInAnyCase() {
        assertThat(resolve(SelectorKind.ITEM, " web-2 ")).isEqualTo(Outcome.done(new Selector.Item(world.id("WEB-2"))));
        assertThat(resolve(SelectorKind.EPIC, "PERM-1"))
                .isEqualTo(Outcome.done(new Selector.Epic(world.id("PERM-1"), true)));
    }

    @Test
    void epicIsToldByItsType() {
        assertThat(world.references.isEpic(world.id("PERM-1"))).isTrue();
        assertThat(world.references.isEpic(world.id("WEB-2"))).isFalse();
        assertThat(world.references.isEpic(987_654_321L)).isFalse();
    }

    @Test
    void theKeyOfAMovedIssueIsFollowed() {
        long id = world.id("WEB-2");
        world.jira.move(null, "WEB-2", "PERM");

        assertThat(resolve(SelectorKind.ITEM, "WEB-2")).isEqualTo(Outcome.done(new Selector.Item(id)));
    }

    @Test
    void whatIsHiddenIsToldAsWhatIsNotThere() {
        var hidden = world.hiddenFromOutsider();
        var refused = resolve(JiraOnSandbox.OUTSIDER, SelectorKind.ITEM, hidden.getKey(), "");
        var absent = resolve(JiraOnSandbox.OUTSIDER, SelectorKind.ITEM, "NOPE-1", "");

        assertThat(error(refused).messageKey()).isEqualTo(error(absent).messageKey());
        assertThat(resolve(SelectorKind.ITEM, hidden.getKey())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aVersionIsFoundByNameInItsJiraProject() {
        var project = world.vocabulary.jiraProjects().values().stream()
                .filter(found -> found.key().equals("WEB"))
                .findFirst()
                .orElseThrow();
        var version = world.service(com.atlassian.jira.project.ProjectManager.class)
                .getProjectObj(project.id())
                .getVersions()
                .iterator()
                .next();

        var outcome = resolve(JiraOnSandbox.ADMIN, SelectorKind.FIX_VERSION, version.getName(), "web");

        assertThat(outcome).isEqualTo(Outcome.done(new Selector.FixVersion(version.getId())));
        assertThat(error(resolve(JiraOnSandbox.ADMIN, SelectorKind.FIX_VERSION, version.getName(), ""))
                        .field())
                .isEqualTo("jiraProject");
        assertThat(error(resolve(JiraOnSandbox.ADMIN, SelectorKind.FIX_VERSION, "no such", "WEB"))
                        .field())
                .isEqualTo("reference");
    }

    @Test
    void jqlThatDoesNotParseIsRefusedWithItsPosition() {
        var error = error(resolve(SelectorKind.JQL, "project = WEB AND ("));

        assertThat(error.messageKey()).isEqualTo("pmo.workitem.error.jql");
        assertThat(error.arguments()).singleElement().asString().contains("line 1", "character");
    }

    @Test
    void jqlIsKeptAsWritten() {
        assertThat(resolve(SelectorKind.JQL, "project = WEB order by  key"))
                .isEqualTo(Outcome.done(new Selector.Jql("project = WEB order by  key")));
    }

    @Test
    void labelsNameOnlyWhatTheViewerMayBrowse() {
        var hidden = new Selector.Item(world.hiddenFromOutsider().getId());
        var open = new Selector.Epic(world.id("PERM-1"), false);

        var labels = world.references.labels(JiraOnSandbox.ADMIN, List.of(hidden, open));
        var fewer = world.references.labels(JiraOnSandbox.OUTSIDER, List.of(hidden, open));

        assertThat(labels.get(open)).startsWith("PERM-1 ");
        assertThat(labels).containsKey(hidden);
        assertThat(fewer).doesNotContainKey(hidden);
    }

    private Outcome<Selector> resolve(SelectorKind kind, String reference) {
        return resolve(JiraOnSandbox.ADMIN, kind, reference, "");
    }

    private Outcome<Selector> resolve(UserKey actor, SelectorKind kind, String reference, String project) {
        return world.references.resolve(actor, new RuleDraft(ScopeRule.Effect.INCLUDE, kind, reference, project, true));
    }

    private static FieldError error(Outcome<Selector> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        var refusal = ((Outcome.Refused<Selector>) outcome).refusal();
        return ((Refusal.Invalid) refusal).errors().get(0);
    }
}
