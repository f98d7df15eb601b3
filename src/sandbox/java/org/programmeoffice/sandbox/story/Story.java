package org.programmeoffice.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the demo story: its people do with the app what they would do by hand, and the app checks each of them. */
public final class Story {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final URI base;
    private final Wording wording;
    private final Map<String, Person> people = new HashMap<>();
    private final List<String> refused = new ArrayList<>();

    private Story(URI base, LocalDate today) {
        this.base = base;
        this.wording = new Wording(today);
    }

    /** Tells the story to the app at that address and returns what was refused, a line each; empty if all went well. */
    public static List<String> tell(URI base, LocalDate today) throws IOException, InterruptedException {
        Story story = new Story(base, today);
        story.awaitFacts();
        for (Step step : Step.ofStory()) {
            story.take(step);
        }
        return story.refused;
    }

    /** A baseline freezes the scope, which is refused while work items are still being read. */
    private void awaitFacts() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!person("viewer").ask("GET", "/status", "").path("loaded").asBoolean()
                && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
    }

    private void take(Step step) throws IOException, InterruptedException {
        try {
            Person person = person(step.as());
            String path = wording.of(step.path());
            JsonNode answer = person.ask(step.method(), path, wording.of(body(person, path, step)));
            step.keep()
                    .forEach((name, field) ->
                            wording.keep(name, answer.path(field).asText()));
        } catch (IllegalStateException e) {
            refused.add(step.as() + ": " + e.getMessage());
        }
    }

    /** The revision of a list is read just before it is sent: {@code "revision": "read"}. */
    private static String body(Person person, String path, Step step) throws IOException, InterruptedException {
        JsonNode sent = step.body();
        if (sent instanceof ObjectNode fields
                && fields.path("revision").asText().equals("read")) {
            String list = path.endsWith("/lines") || path.endsWith("/forecast")
                    ? path.substring(0, path.lastIndexOf('/'))
                    : path;
            fields.set("revision", person.ask("GET", list, "").path("revision"));
        }
        return sent.toString();
    }

    private Person person(String name) throws IOException, InterruptedException {
        Person known = people.get(name);
        if (known == null) {
            known = new Person(name, base);
            people.put(name, known);
        }
        return known;
    }
}
