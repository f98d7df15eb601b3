package org.programmeoffice.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes projects and programmes with the scope to be measured, and reads their figures once all of it is counted. */
final class Scopes {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final AppOverHttp app;
    private final Map<String, Integer> revisions = new HashMap<>();
    private final List<String> searched = new ArrayList<>();
    private int made;

    Scopes(AppOverHttp app) {
        this.app = app;
    }

    String programme(String title) throws IOException, InterruptedException {
        return create("programme", title, Optional.empty());
    }

    String project(String title) throws IOException, InterruptedException {
        return create("project", title, Optional.empty());
    }

    String projectIn(String programme, String title) throws IOException, InterruptedException {
        return create("project", title, Optional.of(programme));
    }

    /** Adds a rule; returns whether the app took it. A reference that the app refuses as unknown is not taken. */
    boolean add(String key, String effect, String kind, String reference, String jiraProject, boolean withSubTasks)
            throws IOException, InterruptedException {
        int revision = revisions.getOrDefault(key, 0);
        var rule = new LinkedHashMap<String, Object>();
        rule.put("effect", effect);
        rule.put("kind", kind);
        rule.put("reference", reference);
        rule.put("jiraProject", jiraProject);
        rule.put("withSubTasks", withSubTasks);
        rule.put("revision", revision);
        var answer = app.post("/initiatives/" + key + "/scope-rules", rule);
        if (answer.isRefused()) {
            return false;
        }
        answer.orFail("rule " + kind + " " + reference + " of " + key);
        revisions.put(key, revision + 1);
        if (kind.equals("jql")) {
            searched.add(key);
        }
        return true;
    }

    JsonNode figures(String key) throws IOException, InterruptedException {
        return app.get("/initiatives/" + key + "/figures").orFail("figures of " + key);
    }

    JsonNode weeks(String key) throws IOException, InterruptedException {
        return app.get("/initiatives/" + key + "/weeks").orFail("weeks of " + key);
    }

    JsonNode asOf(String key, String instant) throws IOException, InterruptedException {
        return app.get("/initiatives/" + key + "/as-of?instant=" + AppOverHttp.encoded(instant))
                .orFail("as of " + instant + " of " + key);
    }

    /** Returns the keys of all items in scope that the person may open, read page by page. */
    Set<String> itemKeys(String key) throws IOException, InterruptedException {
        var keys = new HashSet<String>();
        long total = 1;
        for (var offset = 0; offset < total; offset += 100) {
            var page = app.get("/initiatives/" + key + "/work-items?group=in-scope&offset=" + offset + "&limit=100")
                    .orFail("work items of " + key);
            total = page.path("total").asLong();
            page.path("items").forEach(item -> keys.add(item.path("key").asText()));
        }
        return keys;
    }

    /** Sets the zone in which weeks begin. */
    void zone(String zone) throws IOException, InterruptedException {
        var now = app.get("/settings").orFail("settings");
        if (now.path("zone").asText().equals(zone)) {
            return;
        }
        var change = new ObjectMapper().createObjectNode();
        for (var field :
                List.of("revision", "epicLinkField", "pointsField", "notDelivered", "pollSeconds", "pagesPerSecond")) {
            change.set(field, now.get(field));
        }
        change.put("zone", zone);
        app.put("/settings", change).orFail("zone " + zone);
        settle();
    }

    /** Waits until all issues are loaded, all searches have run and a snapshot newer than this call is there. */
    void settle() throws IOException, InterruptedException {
        waitFor(
                "the first load",
                () -> app.get("/status").orFail("status").path("loaded").asBoolean());
        for (var key : searched) {
            waitFor("the search of " + key, () -> hasSearched(key));
        }
        searched.clear();
        var now = Instant.now();
        waitFor("a snapshot", () -> Instant.parse(
                        app.get("/status").orFail("status").path("computedAt").asText())
                .isAfter(now));
    }

    private boolean hasSearched(String key) throws IOException, InterruptedException {
        var rules = app.get("/initiatives/" + key + "/scope-rules")
                .orFail("rules of " + key)
                .path("rules");
        for (var line : rules) {
            if (line.path("state").asText().equals("waiting")) {
                return false;
            }
        }
        return true;
    }

    private String create(String kind, String title, Optional<String> parent) throws IOException, InterruptedException {
        var record = new LinkedHashMap<String, Object>();
        record.put("kind", kind);
        record.put("title", ++made + " " + title.substring(0, Math.min(200, title.length())));
        parent.ifPresent(key -> record.put("parent", key));
        return app.post("/initiatives", record)
                .orFail("create " + title)
                .path("key")
                .asText();
    }

    private interface Check {
        boolean holds() throws IOException, InterruptedException;
    }

    private static void waitFor(String what, Check check) throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!check.holds()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(what + " did not come within " + PATIENCE.toSeconds() + " s");
            }
            Thread.sleep(100);
        }
    }
}
