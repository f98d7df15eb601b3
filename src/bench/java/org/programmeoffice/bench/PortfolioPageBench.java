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
import org.programmeoffice.sandbox.Options;
import org.programmeoffice.sandbox.Sandbox;

/**
 * How long the pages with the table of initiatives take over HTTP in the sandbox, and how many statements they need, with 10,
 * 100 and 1,000 projects that each have a stage, a milestone and a budget.
 */
public final class PortfolioPageBench {
    private static final int[] PROJECTS = {10, 100, 1_000};
    private static final int WARM_UP = 60;
    private static final int TRIES = 200;
    private static final double GOAL_MILLIS = 200;
    private static final String HOME = "/plugins/servlet/pmo";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Sandbox sandbox;
    private final String base;

    private PortfolioPageBench(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.base = sandbox.baseUri().toString();
    }

    public static void main(String[] arguments) throws Exception {
        var home = Files.createTempDirectory("pmo-page-bench");
        var jar = Path.of(System.getProperty("app.jar"));
        var npm = Path.of(System.getProperty("npm.modules", ""));
        try (var sandbox = Sandbox.start(Options.forTest(jar, npm, home, 5_000))) {
            new PortfolioPageBench(sandbox).run();
        } finally {
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run() throws IOException, InterruptedException {
        send("/login.jsp", "application/x-www-form-urlencoded", "os_username=admin&os_password=admin");
        post("/initiatives", "{'kind':'programme','title':'Permits'}");
        int made = 0;
        for (int projects : PROJECTS) {
            while (made < projects) {
                project(++made);
            }
            measure(projects, "first page", HOME);
            measure(projects, "first page, 100 lines", HOME + "?turned=PG-1");
            measure(projects, "programme", HOME + "/PG-1");
        }
    }

    private void project(int number) throws IOException, InterruptedException {
        post("/initiatives", "{'kind':'project','title':'Project " + number + "','parent':'PG-1'}");
        var path = "/initiatives/PJ-" + number;
        post(path + "/stages", "{'name':'Build','order':1,'forecast':{'start':'2027-01-01','finish':'2027-03-31'}}");
        post(path + "/milestones", "{'name':'Go live','type':'delivery','key':true,'forecast':'2027-05-31'}");
        post(
                path + "/budget/lines",
                "{'currency':'EUR','category':'opex','months':[{'month':'2027-01','planned':'1000'}],'revision':0}");
    }

    private void measure(int projects, String name, String address) throws IOException, InterruptedException {
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
                "%5d projects, %-22s median %6.1f ms, p95 %6.1f ms, goal %.0f ms %s, statements %d%n",
                projects, name, millis[TRIES / 2], high, GOAL_MILLIS, high <= GOAL_MILLIS ? "met" : "MISSED", fewest);
    }

    private void post(String path, String json) throws IOException, InterruptedException {
        int status = send("/rest/pmo/1.0" + path, "application/json", json.replace('\'', '"'));
        if (status != 201) {
            throw new IllegalStateException(path + " answered " + status);
        }
    }

    private int send(String path, String type, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private void get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path)).build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
    }
}
