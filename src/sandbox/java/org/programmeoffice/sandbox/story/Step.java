package org.programmeoffice.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * One thing that somebody does in the demo story.
 *
 * @param as the name of who does it
 * @param send a method and a path below the app's resources, such as {@code POST /initiatives}
 * @param body what is sent; values may hold the marks that {@link Wording} knows
 * @param keep under which name a field of the answer is kept for later steps, name to field; may be null
 */
record Step(String as, String send, JsonNode body, Map<String, String> keep) {
    Step {
        keep = keep == null ? Map.of() : Map.copyOf(keep);
    }

    /** Returns the steps of the story in order. */
    static List<Step> ofStory() {
        try (var file = Step.class.getResourceAsStream("/sandbox/story/waterdam.json")) {
            return List.of(new JsonMapper().readValue(file, Step[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("The demo story cannot be read", e);
        }
    }

    String method() {
        return send.substring(0, send.indexOf(' '));
    }

    String path() {
        return send.substring(send.indexOf(' ') + 1);
    }
}
