package org.programmeoffice.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmeoffice.sandbox.Options;
import org.programmeoffice.sandbox.Sandbox;
import org.programmeoffice.sandbox.SandboxClient;

/** The packaged app in its host: wired whole, quick to notice, and gone without a trace. */
class RunningAppIT {
    private static final String REST = "/rest/pmo/1.0";
    private static final Path JAR = Path.of(System.getProperty("app.jar", ""));
    private static final Path NPM = Path.of(System.getProperty("npm.modules", ""));

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aResolvedIssueMovesTheProgressWithinFiveSeconds(String database, @TempDir Path home) throws Exception {
        var options = new Options(JAR, NPM, 0, home, true, 300, Optional.empty(), database, false);
        try (var sandbox = Sandbox.start(options)) {
            var admin = SandboxClient.as("admin", sandbox.baseUri());
            within(Duration.ofSeconds(60), () -> read(admin, "/status").contains("\"loaded\":true"));
            admin.json("POST", REST + "/initiatives", "{\"kind\":\"programme\",\"title\":\"Permits\"}");
            admin.json(
                    "POST", REST + "/initiatives", "{\"kind\":\"project\",\"title\":\"Portal\",\"parent\":\"PG-1\"}");
            admin.json(
                    "POST",
                    REST + "/initiatives/PJ-1/scope-rules",
                    "{\"kind\":\"jira-project\",\"reference\":\"WEB\",\"revision\":0}");
            within(Duration.ofSeconds(10), () -> done(admin) > 0);
            long before = done(admin);
            var open = firstMatch(
                    read(admin, "/initiatives/PG-1/work-items?group=leaf-open"), "\"key\":\"([A-Z]+-\\d+)\"");

            admin.form("/browse/" + open, "atl_token=" + admin.token() + "&status=" + doneStatus(sandbox, open));

            within(Duration.ofSeconds(5), () -> done(admin) == before + 1);
            everyResourceAnswers(admin);
            linksMoveServeOtherEndsAndComeBack(admin);
            settingsChangeOnlyOnceConfirmed(admin);
        }
        assertThat(threads()).isEmpty();
    }

    private static void everyResourceAnswers(SandboxClient admin) throws Exception {
        var paths = List.of(
                "/settings",
                "/settings/self-check",
                "/initiatives/PG-1/figures",
                "/initiatives/PG-1/weeks",
                "/initiatives/PG-1/as-of?instant=2026-01-01T00:00:00Z",
                "/initiatives/PG-1/explain/coverage",
                "/initiatives/PG-1/work-items/hidden",
                "/initiatives/PJ-1/scope-rules",
                "/initiatives",
                "/initiatives/PG-1",
                "/initiatives/PG-1/roles",
                "/initiatives/PG-1/history",
                "/key-prefixes");
        for (var path : paths) {
            assertThat(admin.get(REST + path).statusCode()).as(path).isEqualTo(200);
        }
    }

    private static void linksMoveServeOtherEndsAndComeBack(SandboxClient admin) throws Exception {
        admin.json("POST", REST + "/initiatives", "{\"kind\":\"project\",\"title\":\"Other\",\"parent\":\"PG-1\"}");
        var links = REST + "/initiatives/PJ-2/links";
        var added = admin.json("POST", links, "{\"keys\":\"WEB-2, PERM-1 web-3\",\"revision\":0}");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(added.body()).contains("\"kind\":\"epic\"", "\"kind\":\"item\"");
        var refused = admin.json("POST", links, "{\"keys\":\"WEB-2 NOPE-1\",\"revision\":1}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("NOPE-1");
        var first = firstMatch(added.body(), "\"id\":(\\d+)");

        var answers = List.of(
                admin.json("POST", links + "/" + first + "/effect", "{\"effect\":\"benefit\",\"revision\":1}"),
                admin.json("POST", links + "/" + first + "/move", "{\"to\":\"PJ-1\",\"revision\":2}"),
                admin.json("POST", links, "{\"keys\":\"WEB-4\",\"revision\":3}"),
                admin.json("POST", links + "/undo", "{\"revision\":4}"));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(200, 200, 201, 200);
        assertThat(read(admin, "/initiatives/PJ-1/scope-rules")).contains("\"effect\":\"benefit\"");
        assertThat(read(admin, "/initiatives/PJ-2/scope-rules")).contains("\"revision\":5");
        assertThat(admin.get("/plugins/servlet/pmo/PJ-1").body()).contains("for a benefit");
        assertThat(admin.get("/plugins/servlet/pmo/PJ-2").body()).contains("Moved to PJ-1");
    }

    private static void settingsChangeOnlyOnceConfirmed(SandboxClient admin) throws Exception {
        for (var path : List.of("/settings", "/key-prefixes")) {
            assertThat(admin.json("PUT", REST + path, "{}").statusCode())
                    .as(path)
                    .isEqualTo(403);
        }

        admin.form("/secure/admin/WebSudoAuthenticate", "atl_token=" + admin.token());

        for (var path : List.of("/settings", "/key-prefixes")) {
            assertThat(admin.json("PUT", REST + path, "{}").statusCode())
                    .as(path)
                    .isEqualTo(400);
        }
    }

    private static String doneStatus(Sandbox sandbox, String key) {
        return sandbox.jira().transitions(key).stream()
                .filter(status -> status.getStatusCategory().getKey().equals("done"))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private static long done(SandboxClient user) throws IOException, InterruptedException {
        return Long.parseLong(firstMatch(read(user, "/initiatives/PG-1/figures"), "\"leaves\":\\d+,\"done\":(\\d+)"));
    }

    private static String read(SandboxClient user, String path) throws IOException, InterruptedException {
        return user.get(REST + path).body();
    }

    private static String firstMatch(String text, String pattern) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as(text).isTrue();
        return match.group(1);
    }

    private static void within(Duration time, Callable<Boolean> condition) throws Exception {
        var end = Instant.now().plus(time);
        while (!condition.call()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("programme-office-"))
                .toList();
    }
}
