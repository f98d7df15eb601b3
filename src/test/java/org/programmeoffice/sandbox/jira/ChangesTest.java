package org.programmeoffice.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {
    private static final String NEW = "103";
    private static final String DONE = "104";

    @TempDir
    private Path folder;

    private static void move(OpenJira jira, String key, String status) {
        jira.jira().transition(jira.user("project1"), key, status, Optional.empty());
    }

    @Test
    void becomingDoneResolvesAtOnceAndTellsSo() {
        try (var jira = new OpenJira(SmallExport.in(folder))) {
            move(jira, "PA-2", DONE);

            var issue = jira.issues().getIssueObject("PA-2");
            assertThat(issue.getResolution().getName()).isEqualTo("Done");
            assertThat(issue.getResolutionDate().toInstant()).isEqualTo(OpenJira.NOW);
            assertThat(issue.getUpdated().toInstant()).isEqualTo(OpenJira.NOW);
            assertThat(jira.as("admin").keys("resolved >= -1m")).containsExactly("PA-2");
            assertThat(jira.events()).singleElement().isInstanceOfSatisfying(IssueEvent.class, event -> {
                assertThat(event.getIssue().getStatusId()).isEqualTo(DONE);
                assertThat(event.getUser().getKey()).isEqualTo("project1");
                assertThat(event.getEventTypeId()).isEqualTo(EventType.ISSUE_RESOLVED_ID);
            });
        }
    }

    @Test
    void resolutionCanBeChosen() {
        try (var jira = new OpenJira(SmallExport.in(folder))) {
            jira.jira().transition(null, "PA-2", DONE, Optional.of("2"));

            assertThat(jira.as("admin").keys("resolution = \"Won't Do\" and project = PA"))
                    .containsExactly("PA-2");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> jira.jira().transition(null, "PA-2", DONE, Optional.of("99")));
        }
    }

    @Test
    void reopeningClearsTheResolution() {
        try (var jira = new OpenJira(SmallExport.in(folder))) {
            move(jira, "PA-3", NEW);

            assertThat(jira.issues().getIssueObject("PA-3").getResolutionId()).isNull();
            assertThat(jira.issues().getIssueObject("PA-3").getResolutionDate()).isNull();
            assertThat(jira.as("admin").keys("key = PA-3 and resolution is EMPTY"))
                    .containsExactly("PA-3");
        }
    }

    @Test
    void statusesOtherThanTheOwnCanBeMovedTo() {
        try (var jira = new OpenJira(SmallExport.in(folder))) {
            assertThat(jira.jira().transitions("PA-2"))
                    .extracting("name")
                    .containsExactlyInAnyOrder("Status done", "Status indeterminate");
            assertThat(jira.jira().transitions("PA-999")).isEmpty();
        }
    }

    @Test
    void fieldsChange() {
        try (var jira = new OpenJira(SmallExport.in(folder))) {
            jira.jira().update(null, "PA-11", draft -> draft.points(Optional.of(5.0))
                    .epic(Optional.of("PA-1"))
                    .fixVersions(List.of("spring 2027"))
                    .assignee(Optional.of("project2"))
                    .labels(List.of("winter")));

            assertThat(jira.as("admin").keys("cf[2] = 5 and cf[1] = PA-1 and fixVersion = 70 and labels = winter"))
                    .containsExactly("PA-11");
            assertThat(jira.as("project2").keys("assignee = currentUser() and assignee = project2"))
                    .containsExactly("PA-11");
            assertThat(jira.issues().getIssueObject("PA-11").getAssignee().getKey())
                    .isEqualTo("JIRAUSER10105");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> jira.jira().update(null, "PA-11", draft -> draft.components(List.of("Roof"))));
        }
    }

    @Test
    void changesSurviveARestartOfTheSameHome() {
        var options = SmallExport.in(folder);
        String created;
        try (var jira = new OpenJira(options)) {
            move(jira, "PA-2", DONE);
            created = jira.jira().create(jira.user("pmo"), "PA", "story", draft -> draft.summary("New gates"));
            jira.jira().delete(null, "PA-11");
        }

        try (var jira = new OpenJira(options)) {
            assertThat(created).isEqualTo("PA-13");
            assertThat(jira.as("admin").keys("project = PA and resolution is not EMPTY ORDER BY key"))
                    .containsExactly("PA-2", "PA-3");
            assertThat(jira.as("admin").keys("summary ~ gates")).containsExactly("PA-13");
            assertThat(jira.issues().getIssueObject("PA-11")).isNull();
            assertThat(jira.jira().create(null, "PA", "story", draft -> draft.summary("More")))
                    .isEqualTo("PA-14");
        }
    }

    @Test
    void changesOfAnotherFileStayAway() {
        try (var jira = new OpenJira(SmallExport.in(folder))) {
            jira.jira().delete(null, "PA-11");
        }

        var other = SmallExport.in(folder, SmallExport.issue("30", "PA-30", "new", "\"labels\":[]"));
        try (var jira = new OpenJira(other)) {
            assertThat(jira.as("admin").count("key in (PA-11, PA-30)")).isEqualTo(2);
        }
    }

    @Test
    void deletingTakesSubTasksAlong() {
        try (var jira = new OpenJira(SmallExport.in(folder))) {
            jira.jira().delete(null, "PA-2");

            assertThat(jira.as("admin").keys("project = PA ORDER BY key"))
                    .containsExactly("PA-1", "PA-3", "PA-10", "PA-11");
            assertThat(jira.events())
                    .extracting("eventTypeId")
                    .containsExactly(EventType.ISSUE_DELETED_ID, EventType.ISSUE_DELETED_ID);
        }
    }

    @Test
    void movedIssuesAreFoundByOldAndNewKeyAndKeepTheirLinks() {
        try (var jira = new OpenJira(SmallExport.in(folder))) {
            var key = jira.jira().move(jira.user("pmo"), "PA-1", "PB");
            jira.jira().move(jira.user("pmo"), "PA-2", "PB");

            assertThat(key).isEqualTo("PB-4");
            assertThat(jira.as("admin").keys("key = PA-1")).containsExactly("PB-4");
            assertThat(jira.as("admin").keys("cf[1] = PA-1 ORDER BY key")).containsExactly("PA-3", "PB-1", "PB-5");
            assertThat(jira.as("admin").keys("parent = PB-5")).containsExactly("PB-6");
            assertThat(jira.issues().getAllIssueKeys(1L)).containsExactlyInAnyOrder("PA-1", "PB-4");
            assertThat(jira.issues().getIssueByCurrentKey("PA-1")).isNull();
            assertThat(jira.as("admin").countOverridingSecurity("")).isEqualTo(9);
        }
    }
}
