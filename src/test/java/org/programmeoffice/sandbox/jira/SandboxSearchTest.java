package org.programmeoffice.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxSearchTest {
    @TempDir
    private Path folder;

    private OpenJira jira;

    @BeforeEach
    void open() {
        jira = new OpenJira(SmallExport.in(folder));
    }

    @AfterEach
    void close() {
        jira.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project = pa | PA-1 PA-2 PA-3 PA-10 PA-11 PA-12",
                "project = 'Project PB' AND level is EMPTY | PB-1 PB-3",
                "project != PA AND level is EMPTY | PB-1 PB-3",
                "key = pa-2 | PA-2",
                "id in (2, 3, PB-1, GONE-1) | PA-2 PA-3 PB-1",
                "key > PA-2 | PA-3 PA-10 PA-11 PA-12",
                "key >= PA-10 and key < PA-12 | PA-10 PA-11",
                "key > GONE-5 | ``",
                "key > PA-5 | ``",
                "type = epic | PA-1",
                "issuetype in subTaskIssueTypes() | PA-12",
                "issuetype not in subTaskIssueTypes() and project = PA and key > PA-3 | PA-10 PA-11",
                "statusCategory = 'in progress' | PA-10",
                "statusCategory = Done | PA-3 PA-11 PB-3",
                "statusCategory != Done and project = PA | PA-1 PA-2 PA-10 PA-12",
                "status = 'Status indeterminate' | PA-10",
                "resolution = unresolved and statusCategory = done | PA-11",
                "resolution is not EMPTY | PA-3 PB-3",
                "resolution != Done | PB-3",
                "resolution not in (Done, \"Won't Do\") | ``",
                "not resolution = Done and project = PB and level is EMPTY | PB-1 PB-3",
                "cf[1] = PA-1 | PA-2 PA-3 PB-1",
                "cf[1] = PA-99 | ``",
                "cf[1] is not empty | PA-2 PA-3 PA-10 PB-1",
                "cf[1] != PA-1 | PA-10",
                "cf[2] > 0.5 | PA-2 PB-1",
                "cf[2] <= 3 | PA-2 PA-3",
                "cf[2] in (8, 0.5) | PA-3 PB-1",
                "cf[2] != 8 | PA-2 PA-3",
                "cf[9] is not EMPTY | PB-1",
                "parent = PA-2 | PA-12",
                "parent in (2, 3) | PA-12",
                "parent is EMPTY and project = PA and key < PA-3 | PA-1 PA-2",
                "fixVersion = 'spring 2027' | PA-10",
                "fixVersion = 70 | PA-10",
                "component in (gates) | PA-11",
                "labels = debt | PA-2",
                "labels is EMPTY and key <= PA-3 | PA-1 PA-3",
                "assignee = kim and project = PB and level is EMPTY | PB-1 PB-3",
                "assignee = KIM and key = PA-1 | PA-1",
                "assignee = currentUser() | ``",
                "created >= 2026-11-05 and created < 2026-11-07 | PA-11 PA-12",
                "created >= -15d and level is EMPTY and project = PB | PB-3",
                "resolved > -4d | PA-3 PB-3",
                "resolutiondate < '2026/11/20 09:59' | ``",
                "summary ~ 'LOCK rebuild' | PA-1",
                "summary ~ 'reb*' | PA-1",
                "text ~ '\"the lock\"' | PA-1",
                "summary ~ '\"lock the\"' | ``",
                "summary !~ rebuild | ``"
            })
    void findsWhatJiraFinds(String jql, String keys) {
        var expected = keys.isEmpty() ? List.of() : List.of(keys.split(" ", -1));

        assertThat(jira.as("admin").keys(jql + " ORDER BY key")).isEqualTo(expected);
        assertThat(jira.as("admin").count(jql)).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project = PA | PA-12 PA-11 PA-10 PA-3 PA-2 PA-1",
                "project = PA ORDER BY key | PA-1 PA-2 PA-3 PA-10 PA-11 PA-12",
                "cf[1] = PA-1 ORDER BY cf[2] DESC | PB-1 PA-2 PA-3",
                "project = PA ORDER BY cf[2], created DESC | PA-3 PA-2 PA-12 PA-11 PA-10 PA-1",
                "project = PA ORDER BY status, key DESC | PA-12 PA-2 PA-1 PA-11 PA-3 PA-10"
            })
    void orderIsByKeyDownwardsUnlessAskedFor(String jql, String keys) {
        assertThat(jira.as("admin").keys(jql)).containsExactly(keys.split(" ", -1));
    }

    @Test
    void pagesByKeyMissNothingAndRepeatNothing() {
        var all = new ArrayList<String>();
        var admin = jira.as("admin");
        var page = admin.search("project = PA ORDER BY key", 0, 2);
        while (!page.getResults().isEmpty()) {
            all.addAll(OpenJira.keys(page));
            var last = all.get(all.size() - 1);
            page = admin.search("project = PA AND key > \"" + last + "\" ORDER BY key", 0, 2);
        }

        assertThat(all).containsExactly("PA-1", "PA-2", "PA-3", "PA-10", "PA-11", "PA-12");
    }

    @Test
    void pageHasStartAndTotal() {
        var page = jira.as("admin").search("project = PA ORDER BY key", 4, 10);

        assertThat(OpenJira.keys(page)).containsExactly("PA-11", "PA-12");
        assertThat(page.getTotal()).isEqualTo(6);
        assertThat(page.getStart()).isEqualTo(4);
        assertThat(jira.as("admin").search("project = PA", 100, 10).getResults())
                .isEmpty();
        assertThat(jira.as("admin").search("project = PA", 0, 0).getTotal()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project = XX | The value 'XX' does not exist for the field 'project'.",
                "colour = red | Field 'colour' does not exist or you do not have permission to view it.",
                "cf[12345] = 3 | Field 'cf[12345]' does not exist or you do not have permission to view it.",
                "status = Nowhere | The value 'Nowhere' does not exist for the field 'status'.",
                "key = GONE-1 | An issue with key 'GONE-1' does not exist for field 'key'.",
                "key > GONE-1 | An issue with key 'GONE-1' does not exist for field 'key'.",
                "cf[1] = PA-99 | An issue with key 'PA-99' does not exist for field 'customfield_1'.",
                "project > PA | The operator '>' is not supported by the 'project' field.",
                "project ~ PA | The operator '~' is not supported by the 'project' field.",
                "summary = x | The operator '=' is not supported by the 'summary' field.",
                "cf[9] = 1 | The operator '=' is not supported by the 'customfield_9' field.",
                "cf[2] > many | The value 'many' for the field 'customfield_2' is not a number.",
                "created > soon | Date value 'soon' for field 'created' is invalid.",
                "project is EMPTY | The field 'project' is never empty.",
                "issuetype in membersOf(x) | The function 'membersOf()' cannot be used with the field 'issuetype'.",
                "order by labels | Issues cannot be ordered by the field 'labels'."
            })
    void tellsWhatHasNoMeaning(String jql, String problem) {
        assertThat(jira.as("admin").problems(jql)).singleElement().asString().startsWith(problem);
    }

    @Test
    void soundQueriesHaveNoProblems() {
        var sound =
                "project = PA AND key > PA-2 AND cf[1] = PA-1 AND assignee in (currentUser(), kim) ORDER BY created";

        assertThat(jira.as("admin").problems(sound)).isEmpty();
    }

    @Test
    void brokenQueryIsNotValid() {
        var parsed = jira.searches().parseQuery(jira.user("admin"), "project = ");

        assertThat(parsed.isValid()).isFalse();
        assertThat(parsed.getErrors().getErrorMessages())
                .singleElement()
                .asString()
                .contains("line 1, character 11");
    }
}
