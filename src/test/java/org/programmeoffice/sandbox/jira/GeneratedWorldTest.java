package org.programmeoffice.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedWorldTest {
    @TempDir
    private Path home;

    private SandboxJira.Options generated(int items) {
        return new SandboxJira.Options(home, Optional.empty(), items, 42);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statusCategory = \"To Do\"",
                "statusCategory = \"In Progress\"",
                "statusCategory = Done AND resolution = EMPTY",
                "resolution = \"Won't Do\"",
                "level is not EMPTY",
                "issuetype = Epic",
                "issuetype in subTaskIssueTypes() AND \"Epic Link\" is EMPTY",
                "issuetype = Story AND \"Epic Link\" is EMPTY",
                "\"Story Points\" = 0.5",
                "\"Story Points\" is EMPTY AND issuetype = Story",
                "project = PUMP AND fixVersion is not EMPTY AND component is not EMPTY",
                "labels = debt",
                "summary ~ script",
                "summary ~ Enquête"
            })
    void hasIssuesOfEveryKind(String jql) {
        try (var jira = new OpenJira(generated(1_500))) {
            assertThat(jira.as("admin").countOverridingSecurity(jql)).isPositive();
        }
    }

    @Test
    void archivedIssuesAreMissingFromSearchesButReadableByKey() {
        try (var jira = new OpenJira(generated(1_500))) {
            var found = jira.as("admin").countOverridingSecurity("");
            var first = jira.as("admin").keys("project = PUMP ORDER BY key").get(0);

            jira.jira().update(null, first, draft -> draft.archived(true));

            assertThat(found).isBetween(1_450L, 1_499L);
            assertThat(jira.as("admin").countOverridingSecurity("")).isEqualTo(found - 1);
            assertThat(jira.issues().getIssueObject(first).isArchived()).isTrue();
        }
    }

    @Test
    void theSameHomeGivesTheSameWorldOnAnotherDay() {
        String before;
        try (var jira = new OpenJira(generated(300))) {
            before = dates(jira);
        }

        try (var jira = new OpenJira(generated(300), OpenJira.NOW.plusSeconds(864_000))) {
            assertThat(dates(jira)).isEqualTo(before);
        }
    }

    private static String dates(OpenJira jira) {
        return jira.as("admin").search("", 0, 1_000).getResults().stream()
                .map(issue -> issue.getKey() + issue.getCreated() + issue.getResolutionDate() + issue.getSummary())
                .toList()
                .toString();
    }
}
