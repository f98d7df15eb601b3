package org.programmeoffice.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.programmeoffice.sandbox.Options;
import org.programmeoffice.sandbox.Sandbox;

/**
 * The acceptance on real data: {@code mvn -Pacceptance -Ddata=FOLDER} for a folder with {@code issues.jsonl.gz},
 * {@code meta.json} and {@code expected-rollup.json}, or for one with {@code expected.json} and one list of projects as a CSV
 * file. Ends with status 1 if anything differs.
 */
public final class Acceptance {
    private Acceptance() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(System.getProperty("data")).toAbsolutePath().normalize();
        if (Files.isReadable(folder.resolve("expected.json"))) {
            System.exit(status(() -> PortfolioAcceptance.run(folder)));
        }
        for (var file : new String[] {"issues.jsonl.gz", "meta.json", "expected-rollup.json"}) {
            if (!Files.isReadable(folder.resolve(file))) {
                System.err.println("The folder " + folder + " has no " + file
                        + "; name a folder of that shape with -Ddata=FOLDER.");
                System.exit(2);
            }
        }
        System.exit(status(() -> run(folder)));
    }

    private static int status(Callable<Boolean> acceptance) {
        try {
            return acceptance.call() ? 0 : 1;
        } catch (Exception e) {
            e.printStackTrace();
            return 2;
        }
    }

    private static boolean run(Path folder) throws Exception {
        var home = Files.createTempDirectory("acceptance");
        var options = new Options(
                Path.of(System.getProperty("app.jar")),
                Path.of(System.getProperty("npm.modules")),
                0,
                home,
                true,
                0,
                Optional.of(folder.resolve("issues.jsonl.gz")),
                "h2",
                false);
        try (var sandbox = Sandbox.start(options)) {
            return compare(
                    sandbox,
                    new ObjectMapper()
                            .readTree(folder.resolve("expected-rollup.json").toFile()));
        } finally {
            delete(home);
        }
    }

    private static boolean compare(Sandbox sandbox, JsonNode expected) throws Exception {
        var begun = Instant.now();
        var comparison = new Comparison(System.out);
        var sections = new Sections(expected, new Scopes(AppOverHttp.login(sandbox.baseUri(), "admin")), comparison);
        sections.link();
        sections.compare();
        System.out.printf("took %d s%n", Duration.between(begun, Instant.now()).toSeconds());
        return comparison.close();
    }

    static void delete(Path home) throws Exception {
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
