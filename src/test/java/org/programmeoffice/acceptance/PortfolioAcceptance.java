package org.programmeoffice.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmeoffice.sandbox.Options;
import org.programmeoffice.sandbox.Sandbox;

/**
 * A list of projects, imported as a person would, against the figures that are expected: per day and portfolio how many
 * projects, how they were rated and what they cost, and which ratings turned. Imported a second time it changes nothing.
 */
final class PortfolioAcceptance {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final AppOverHttp app;
    private final JsonNode expected;
    private final Comparison comparison;

    private PortfolioAcceptance(AppOverHttp app, JsonNode expected, Comparison comparison) {
        this.app = app;
        this.expected = expected;
        this.comparison = comparison;
    }

    static boolean run(Path folder) throws Exception {
        var home = Files.createTempDirectory("acceptance");
        var options = new Options(
                Path.of(System.getProperty("app.jar")),
                Path.of(System.getProperty("npm.modules")),
                0,
                home,
                true,
                0,
                Optional.empty(),
                "h2",
                false);
        var expected =
                new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
        var comparison = new Comparison(System.out);
        try (var sandbox = Sandbox.start(options)) {
            var acceptance =
                    new PortfolioAcceptance(AppOverHttp.login(sandbox.baseUri(), "admin"), expected, comparison);
            acceptance.importTwice(file(folder));
            acceptance.compare();
            return comparison.close();
        } finally {
            Acceptance.delete(home);
        }
    }

    private static Path file(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void importTwice(Path file) throws Exception {
        var path = "/initiative-file?name="
                + AppOverHttp.encoded(file.getFileName().toString());
        var first = app.postFile(path, file).orFail("import");
        var second = app.postFile(path, file).orFail("second import");
        comparison.compare("import again: created", 0, second.path("created").asLong());
        comparison.compare("import again: changed", 0, second.path("changed").asLong());
        comparison.compare("import again: judged", 0, second.path("judged").asLong());
        comparison.compare("import: judged", projects(), first.path("judged").asLong());
    }

    private long projects() {
        long sum = 0;
        for (var day : expected) {
            for (var portfolio : day) {
                sum += portfolio.path("projects").asLong(0);
            }
        }
        return sum;
    }

    private void compare() throws Exception {
        var actual = JsonNodeFactory.instance.objectNode();
        var turns = new TreeMap<String, JsonNode>();
        for (var one : app.get("/initiatives?limit=200").orFail("list").path("items")) {
            if (one.path("kind").asText().equals("portfolio")) {
                var story = app.get("/initiatives/" + one.path("key").asText() + "/confidence")
                        .orFail("confidence");
                story.path("below")
                        .forEach(day -> actual.withObject("/" + day.path("on").asText())
                                .set(one.path("title").asText(), figures(day)));
                story.path("changes")
                        .forEach(turn -> turns.put(turn.path("reference").asText(), turn(turn)));
            }
        }
        actual.set("ratingChange", JsonNodeFactory.instance.objectNode().setAll(turns));
        comparison.compare("expected", expected, actual);
        comparison.compare("expected, the other way", actual, expected);
    }

    private static ObjectNode figures(JsonNode day) {
        var figures = JsonNodeFactory.instance.objectNode();
        figures.set("projects", day.path("projects"));
        var rating = figures.putObject("rating");
        day.path("confidence").properties().forEach(one -> rating.set(word(one.getKey()), one.getValue()));
        figures.put(
                "wholeLifeCostGbpM", new BigDecimal(day.path("wholeLifeCost").asText("0")).divide(MILLION));
        figures.set("withoutCost", day.path("withoutCost"));
        return figures;
    }

    private static JsonNode turn(JsonNode turn) {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(word(turn.path("before").asText()))
                .add(word(turn.path("after").asText()));
    }

    /** What the file leaves empty it calls not published; to the app it is grey. */
    private static String word(String colour) {
        return Map.of("grey", "NOT PUBLISHED").getOrDefault(colour, colour.toUpperCase(Locale.ROOT));
    }
}
