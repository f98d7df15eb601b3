package org.programmeoffice.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFileTest {
    @TempDir
    private Path folder;

    @Test
    void brokenLinesAreReportedByNumberAndLeftOut() throws IOException {
        var options = SmallExport.in(
                folder,
                "{\"id\":\"20\",\"key\":\"PA-20\",",
                "[]",
                "null",
                "{\"id\":\"x\",\"key\":\"PA-21\",\"fields\":{}}",
                SmallExport.issue("2", "PA-22", "new", "\"labels\":[]"),
                SmallExport.issue("23", "PA-23", "new", "\"resolutiondate\":\"yesterday\""),
                "",
                SmallExport.issue("24", "PA-24", "new", "\"labels\":[]"));
        var reports = new ArrayList<String>();

        var issues = new ExportFile(options.issuesFile().orElseThrow(), reports::add).load(new Catalog());

        assertThat(issues).hasSize(10);
        assertThat(reports).hasSize(6);
        assertThat(reports.get(0)).startsWith("issues.jsonl, line 10 skipped: ");
        assertThat(reports.get(4)).contains("line 14 skipped").contains("PA-22 is there already");
        assertThat(reports.get(5)).contains("line 15 skipped").contains("yesterday");
    }

    @Test
    void withoutMetaEverythingIsDerivedFromTheIssues() throws IOException {
        var catalog = new Catalog();

        new ExportFile(SmallExport.in(folder).issuesFile().orElseThrow(), unexpected -> {}).load(catalog);

        assertThat(catalog.project("PA")).map(SandboxProject::getName).contains("Project PA");
        assertThat(catalog.fields().get("customfield_1").type()).isEqualTo(SandboxField.EPIC_LINK);
        assertThat(catalog.fields().get("customfield_2").type()).isEqualTo(SandboxField.NUMBER);
        assertThat(catalog.fields().get("customfield_9").type()).isEqualTo(SandboxField.OTHER);
        assertThat(catalog.people().get("kim").groups()).isEmpty();
        assertThat(catalog.components().values()).map(SandboxComponent::name).containsExactly("Gates");
    }

    @Test
    void metaGivesNamesToFields() throws IOException {
        var file = SmallExport.in(folder).issuesFile().orElseThrow();
        Files.writeString(
                folder.resolve("meta.json"),
                "{\"names\":{\"customfield_1\":\"Epic Link\",\"customfield_2\":\"Story Points\"},\"versions\":"
                        + "{\"PA\":[{\"id\":\"71\",\"name\":\"Later\"}]},\"projects\":[{\"id\":\"1\",\"key\":\"PX\"}]}");
        var catalog = new Catalog();

        new ExportFile(file, unexpected -> {}).load(catalog);

        assertThat(catalog.fieldNamed("story points")).map(SandboxField::id).contains("customfield_2");
        assertThat(catalog.fieldOfType(SandboxField.EPIC_LINK))
                .map(SandboxField::id)
                .contains("customfield_1");
        assertThat(catalog.project("PX")).map(SandboxProject::getName).contains("PX");
    }

    @Test
    void issueGivesWhatJirasIssueGives() {
        try (var jira = new OpenJira(SmallExport.in(folder))) {
            var story = jira.issues().getIssueObject("PA-3");
            var subTask = jira.issues().getIssueObject("PA-12");

            assertThat(jira.fields().getCustomFieldObject("customfield_1").getValue(story))
                    .isEqualTo(jira.issues().getIssueObject("PA-1"));
            assertThat(jira.fields().getCustomFieldObject(2L).getValue(story)).isEqualTo(0.5);
            assertThat(story.getResolutionDate()).hasTime(1_795_168_800_000L);
            assertThat(story.getStatus().getStatusCategory().getKey()).isEqualTo("done");
            assertThat(story.getFixVersions()).isEmpty();
            assertThat(subTask.isSubTask()).isTrue();
            assertThat(subTask.getParentObject().getKey()).isEqualTo("PA-2");
            assertThat(jira.issues().getIssueObject("PA-2").getSubTaskObjects()).containsExactly(subTask);
            assertThat(List.copyOf(story.getProjectObject().getVersions()))
                    .singleElement()
                    .satisfies(version -> assertThat(version.getName()).isEqualTo("Spring 2027"));
        }
    }
}
