package org.programmeoffice.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmeoffice.sandbox.Options;
import org.programmeoffice.sandbox.Sandbox;
import org.programmeoffice.sandbox.SandboxClient;

/** The panel on the host's own page of an issue. */
class WorkItemPanelIT {
    private static final String REST = "/rest/pmo/1.0/initiatives";
    private static final String PANEL = "portfolio-work-item-panel";
    private static final Path JAR = Path.of(System.getProperty("app.jar", ""));
    private static final Path NPM = Path.of(System.getProperty("npm.modules", ""));

    @Test
    void aManagerSeesWhereTheIssueCountsAndWhoHasNoRoleSeesNothing(@TempDir Path home) throws Exception {
        try (var sandbox = Sandbox.start(Options.forTest(JAR, NPM, home, 300))) {
            var manager = SandboxClient.as("admin", sandbox.baseUri());
            var reader = SandboxClient.as("viewer", sandbox.baseUri());
            create(manager, "{\"kind\":\"programme\",\"title\":\"Permits\"}");
            create(manager, "{\"kind\":\"project\",\"title\":\"<b>Portal</b>\",\"parent\":\"PG-1\"}");
            var rule = "{\"kind\":\"jira-project\",\"reference\":\"WEB\",\"revision\":0}";
            within(
                    Duration.ofSeconds(60),
                    () -> manager.json("POST", REST + "/PJ-1/scope-rules", rule).statusCode() < 300);
            within(Duration.ofSeconds(60), () -> items(manager, "leaves").contains("\"key\":\"WEB-"));

            var leaf = "/browse/" + firstKey(items(manager, "leaves"));
            var page = manager.get(leaf).body();
            assertThat(page)
                    .contains("id=\"" + PANEL + "\"", "portfolio-panel.css")
                    .doesNotContain("Portal");
            var part = panelOf(page);

            assertThat(manager.get(part).body())
                    .containsPattern("href=\"/jira/plugins/servlet/pmo/PJ-1\"[\\s\\S]*&lt;b&gt;Portal&lt;/b&gt;")
                    .containsPattern("href=\"/jira/plugins/servlet/pmo/PG-1\"[\\s\\S]*Permits")
                    .containsPattern("1 of [1-9][0-9,]* items")
                    .contains("/jira/plugins/servlet/pmo/PJ-1/explain/progress", "As of ", "Link to project");
            var holder = manager.get("/browse/" + firstKey(items(manager, "container")));
            assertThat(manager.get(panelOf(holder.body())).body()).contains("Not counted itself");
            assertThat(fewestStatements(sandbox, () -> manager.get(part).body()))
                    .isEqualTo(2);
            assertThat(fewestStatements(sandbox, () -> manager.get(leaf).body()))
                    .isZero();

            assertThat(reader.get(leaf).statusCode()).isEqualTo(200);
            assertThat(reader.get(leaf).body()).doesNotContain(PANEL, "pmo-panel", "Portal");
            assertThat(reader.get(part).statusCode()).isEqualTo(404);
            assertThat(reader.get(part + "/link").statusCode()).isEqualTo(404);
            assertThat(reader.get(part).body()).doesNotContain("Portal");
            var sidebar = "/projects/WEB?selectedItem=org.programmeoffice.jira:jira-project-page";
            assertThat(manager.get(sidebar).body())
                    .contains(
                            "id=\"pmo-jira-project-link\"",
                            "/jira/plugins/servlet/pmo/PJ-1",
                            "&lt;b&gt;Portal&lt;/b&gt;")
                    .containsPattern("[1-9][0-9]* of [1-9][0-9]* work items count");
            assertThat(reader.get(sidebar).body())
                    .containsPattern("0 van [1-9][0-9]* werkitems tellen")
                    .doesNotContain("Portal", "PJ-1");
            theNextMilestoneIsToldAfterTheNextPoll(manager, part);
        }
    }

    private static void theNextMilestoneIsToldAfterTheNextPoll(SandboxClient manager, String part) throws Exception {
        var milestone = "{\"name\":\"Go <i>live</i>\",\"type\":\"gate\",\"key\":true,"
                + "\"forecast\":\"2020-01-15\",\"revision\":0}";
        assertThat(manager.json("POST", REST + "/PJ-1/milestones", milestone).statusCode())
                .isBetween(200, 299);

        within(Duration.ofSeconds(90), () -> manager.get(part).body().contains("Next gate"));

        assertThat(manager.get(part).body()).contains("Go &lt;i&gt;live&lt;/i&gt;", "was due 15 Jan 2020");
    }

    /** Returns the fewest statements of several tries, since the app also works in the background. */
    private static long fewestStatements(Sandbox sandbox, Callable<String> request) throws Exception {
        long fewest = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 10; attempt++) {
            long before = sandbox.statements();
            request.call();
            fewest = Math.min(fewest, sandbox.statements() - before);
        }
        return fewest;
    }

    private static String panelOf(String page) {
        var match = Pattern.compile("data-pmo-panel=\"/jira(/plugins/servlet/pmo/panel/\\d+)\"")
                .matcher(page);
        assertThat(match.find()).as(page).isTrue();
        return match.group(1);
    }

    private static void create(SandboxClient user, String record) throws Exception {
        assertThat(user.json("POST", REST, record).statusCode()).isBetween(200, 299);
    }

    private static String items(SandboxClient user, String group) throws Exception {
        return user.get(REST + "/PJ-1/work-items?group=" + group).body();
    }

    private static String firstKey(String items) {
        var match = Pattern.compile("\"key\":\"([A-Z]+-\\d+)\"").matcher(items);
        assertThat(match.find()).as(items).isTrue();
        return match.group(1);
    }

    private static void within(Duration time, Callable<Boolean> condition) throws Exception {
        var end = Instant.now().plus(time);
        while (!condition.call()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(100);
        }
    }
}
