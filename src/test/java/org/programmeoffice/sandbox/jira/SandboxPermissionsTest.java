package org.programmeoffice.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxPermissionsTest {
    @TempDir
    private Path folder;

    @Test
    void outsiderSeesOnlySharedProjects() {
        try (var jira = new OpenJira(SmallExport.in(folder))) {
            var outsider = jira.as("outsider");

            assertThat(outsider.count("")).isEqualTo(6);
            assertThat(outsider.keys("key in (PA-1, PB-1)")).containsExactly("PA-1");
            assertThat(outsider.countOverridingSecurity("")).isEqualTo(9);
            assertThat(outsider.problems("project = PB"))
                    .containsExactly("The value 'PB' does not exist for the field 'project'.");
            assertThat(outsider.problems("key > PB-1"))
                    .containsExactly("An issue with key 'PB-1' does not exist for field 'key'.");
        }
    }

    @Test
    void levelHidesAnIssueFromAllButItsGroups() {
        try (var jira = new OpenJira(SmallExport.in(folder))) {
            assertThat(jira.as("admin").keys("project = PB")).containsExactly("PB-3", "PB-1");
            assertThat(jira.as("pmo").keys("project = PB")).containsExactly("PB-3", "PB-2", "PB-1");
        }
    }

    @Test
    void nobodySeesNothing() throws Exception {
        try (var jira = new OpenJira(SmallExport.in(folder))) {
            var everything = jira.searches().parseQuery(null, "").getQuery();

            assertThat(jira.searches().searchCount(null, everything)).isZero();
            assertThat(jira.searches().searchCountOverrideSecurity(null, everything))
                    .isEqualTo(9);
        }
    }

    @Test
    void closedProjectIsClosedToAdministrators() {
        var options = new SandboxJira.Options(folder, Optional.empty(), 2_400, 1);
        try (var jira = new OpenJira(options)) {
            assertThat(jira.as("admin").count("project = PRIV")).isZero();
            assertThat(jira.as("admin").countOverridingSecurity("project = PRIV"))
                    .isPositive();
            assertThat(jira.as("programme").count("project = PRIV")).isPositive();
            assertThat(browsable(jira, jira.user("outsider"))).containsExactly("DIKE");
            assertThat(browsable(jira, jira.user("admin"))).contains("PUMP").doesNotContain("PRIV");
        }
    }

    private static List<String> browsable(OpenJira jira, ApplicationUser user) {
        var permissions = (PermissionManager) jira.jira().services().get(PermissionManager.class);
        return permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, user).stream()
                .map(Project::getKey)
                .toList();
    }
}
