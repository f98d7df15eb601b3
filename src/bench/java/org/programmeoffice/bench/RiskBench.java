package org.programmeoffice.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.programmeoffice.sandbox.Options;
import org.programmeoffice.sandbox.Sandbox;

/** How long the pages of a register of 10,000 risks take over HTTP in the sandbox, and the import that fills it. */
public final class RiskBench {
    private static final int RISKS = 10_000;
    private static final int FILE = 5_000;
    private static final int WARM_UP = 20;
    private static final int TRIES = 60;
    private static final double GOAL_MILLIS = 150;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;

    private RiskBench(Sandbox sandbox) {
        this.base = sandbox.baseUri().toString();
    }

    public static void main(String[] arguments) throws Exception {
        var home = Files.createTempDirectory("pmo-risk-bench");
        var jar = Path.of(System.getProperty("app.jar"));
        var npm = Path.of(System.getProperty("npm.modules", ""));
        try (var sandbox = Sandbox.start(Options.forTest(jar, npm, home, 10))) {
            new RiskBench(sandbox).run();
        } finally {
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run() throws IOException, InterruptedException {
        send("/login.jsp", "application/x-www-form-urlencoded", "os_username=admin&os_password=admin");
        send("/rest/pmo/1.0/initiatives", "application/json", "{\"kind\":\"project\",\"title\":\"Risky\"}");
        for (int from = 0; from < RISKS; from += FILE) {
            long start = System.nanoTime();
            send("/rest/pmo/1.0/initiatives/PJ-1/risks/file?name=r.csv", "application/octet-stream", rows(from));
            System.out.printf("import of %,d rows: %,d ms%n", FILE, (System.nanoTime() - start) / 1_000_000);
        }
        measure("first page, by level", "/PJ-1/risks");
        measure("page 100, by title", "/PJ-1/risks?sort=title&page=100");
        measure("found by title", "/PJ-1/risks?q=risk+77");
        measure("first page of everything", "/risks");
        measure("one risk", "/risks/RSK-5000");
    }

    private static String rows(int from) {
        return IntStream.range(from, from + FILE)
                .mapToObj(row -> "Risk " + row + "," + (row % 5 + 1) + "," + (row / 5 % 5 + 1)
                        + ",Because,It may,So that," + (row % 900 + 100) + ",EUR")
                .collect(Collectors.joining(
                        "\n", "Title,Probability,Impact,Cause,Event,Effect,Cost impact,Currency\n", "\n"));
    }

    private void measure(String name, String page) throws IOException, InterruptedException {
        for (int at = 0; at < WARM_UP; at++) {
            get(page);
        }
        double[] millis = new double[TRIES];
        for (int at = 0; at < TRIES; at++) {
            long start = System.nanoTime();
            get(page);
            millis[at] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                "%-26s median %6.1f ms   p95 %6.1f ms   goal %.0f ms%n",
                name, millis[TRIES / 2], millis[TRIES * 95 / 100], GOAL_MILLIS);
    }

    private void get(String page) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + "/plugins/servlet/pmo" + page))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " answered " + answer.statusCode());
        }
    }

    private void send(String path, String type, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }
}
