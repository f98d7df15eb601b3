package org.programmeoffice.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The set of real issues, where it lies beside the project: its README says how each figure was counted. */
class RealExportTest {
    private static final Path DATA = Path.of("../shared/data/jira-demo");

    @Test
    void eachQueryFindsWhatAnIndependentScriptCounted(@TempDir Path home) throws IOException {
        assumeTrue(Files.exists(DATA), "the real issues are not beside the project");
        var expected = new ObjectMapper()
                .readTree(DATA.resolve("expected-rollup.json").toFile())
                .path("jql");
        var options = new SandboxJira.Options(home, Optional.of(DATA.resolve("issues.jsonl.gz")), 0, 0);

        try (var jira = new OpenJira(options)) {
            assertThat(expected).isNotEmpty();
            for (var query : expected) {
                var jql = query.path("jql").asText();
                var first = new ArrayList<String>();
                query.path("first").forEach(key -> first.add(key.asText()));

                var found = jira.as("admin").search(jql + " ORDER BY key", 0, first.size());

                assertThat(found.getTotal())
                        .as(jql)
                        .isEqualTo(query.path("total").asInt());
                assertThat(OpenJira.keys(found)).as(jql).isEqualTo(first);
            }
        }
    }

    @Test
    void linksToMissingEpicsAreNotEmptyYetHaveNoIssue(@TempDir Path home) {
        assumeTrue(Files.exists(DATA), "the real issues are not beside the project");
        var options = new SandboxJira.Options(home, Optional.of(DATA.resolve("issues.jsonl.gz")), 0, 0);

        try (var jira = new OpenJira(options)) {
            var fields = jira.fields();
            var linked = jira.as("admin")
                    .search("\"Epic Link\" is not EMPTY", 0, 1_000)
                    .getResults();

            assertThat(linked).hasSize(890);
            assertThat(linked.stream().filter(issue -> fields.getCustomFieldObjectsByName("Epic Link").stream()
                            .allMatch(field -> issue.getCustomFieldValue(field) == null)))
                    .hasSize(212);
        }
    }
}
