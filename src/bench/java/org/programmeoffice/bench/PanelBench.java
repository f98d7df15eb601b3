package org.programmeoffice.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.programmeoffice.sandbox.Options;
import org.programmeoffice.sandbox.Sandbox;

/** How long the part of the issue panel takes over HTTP in the sandbox, with 1,000 projects, and how many statements it needs. */
public final class PanelBench {
    private static final int PROJECTS = 1_000;
    private static final int WARM_UP = 200;
    private static final int TRIES = 500;
    private static final double GOAL_MILLIS = 30;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Sandbox sandbox;
    private final String base;

    private PanelBench(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.base = sandbox.baseUri().toString();
    }

    public static void main(String[] arguments) throws Exception {
        var home = Files.createTempDirectory("pmo-panel-bench");
        var jar = Path.of(System.getProperty("app.jar"));
        var npm = Path.of(System.getProperty("npm.modules", ""));
        try (var sandbox = Sandbox.start(Options.forTest(jar, npm, home, 5_000))) {
            new PanelBench(sandbox).run();
        } finally {
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run() throws IOException, InterruptedException {
        send("/login.jsp", "application/x-www-form-urlencoded", "os_username=admin&os_password=admin");
        post("/initiatives", "{\"kind\":\"programme\",\"title\":\"Permits\"}");
        for (int number = 1; number <= PROJECTS; number++) {
            post("/initiatives", "{\"kind\":\"project\",\"title\":\"Project " + number + "\",\"parent\":\"PG-1\"}");
        }
        var linked = epicThatIsLinked();
        var elsewhere = "/plugins/servlet/pmo/panel/999999999";
        measure("linked epic", linked);
        measure("issue linked nowhere", elsewhere);
    }

    private String epicThatIsLinked() throws IOException, InterruptedException {
        var found = get("/issues/?jql=issuetype%20%3D%20Epic");
        var key = first(found, "/browse/([A-Z]+-[0-9]+)");
        var rule = "{\"kind\":\"epic\",\"reference\":\"" + key + "\",\"withSubTasks\":true,\"revision\":0}";
        int status = post("/initiatives/PJ-1/scope-rules", rule);
        if (status >= 300) {
            throw new IllegalStateException("the link was refused: " + status);
        }
        var panel = first(get("/browse/" + key), "data-pmo-panel=\"/jira([^\"]+)\"");
        while (!get(panel).contains("PJ-1")) {
            Thread.sleep(200);
        }
        return panel;
    }

    private void measure(String name, String address) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < WARM_UP; attempt++) {
            get(address);
        }
        var millis = new double[TRIES];
        long fewest = Long.MAX_VALUE;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            long statements = sandbox.statements();
            long start = System.nanoTime();
            get(address);
            millis[attempt] = (System.nanoTime() - start) / 1e6;
            fewest = Math.min(fewest, sandbox.statements() - statements);
        }
        Arrays.sort(millis);
        double high = millis[TRIES * 95 / 100];
        System.out.printf(
                "%-22s median %5.1f ms, p95 %5.1f ms, goal %.0f ms %s, statements %d%n",
                name, millis[TRIES / 2], high, GOAL_MILLIS, high <= GOAL_MILLIS ? "met" : "MISSED", fewest);
    }

    private int post(String path, String json) throws IOException, InterruptedException {
        return send("/rest/pmo/1.0" + path, "application/json", json);
    }

    private int send(String path, String type, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String first(String text, String pattern) {
        var match = Pattern.compile(pattern).matcher(text);
        if (!match.find()) {
            throw new IllegalStateException("no " + pattern);
        }
        return match.group(1);
    }
}
