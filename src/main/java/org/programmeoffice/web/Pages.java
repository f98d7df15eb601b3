package org.programmeoffice.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the page for a path. The first page whose path matches is taken. */
public final class Pages {
    private final List<Page> pages;

    public Pages(List<Page> pages) {
        this.pages = List.copyOf(pages);
    }

    /**
     * A page and what its path variables stand for.
     *
     * @param variables by name
     */
    record Found(Page page, Map<String, String> variables) {}

    /** Returns the page for the path after {@code /pmo}; a slash at the end makes no difference. */
    Optional<Found> find(String path) {
        var parts = parts(path);
        for (var page : pages) {
            var variables = match(parts(page.path()), parts);
            if (variables.isPresent()) {
                return Optional.of(new Found(page, variables.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Map<String, String>> match(List<String> pattern, List<String> parts) {
        if (pattern.size() != parts.size()) {
            return Optional.empty();
        }
        var variables = new HashMap<String, String>();
        for (int at = 0; at < parts.size(); at++) {
            var expected = pattern.get(at);
            if (expected.startsWith("{")) {
                variables.put(expected.substring(1, expected.length() - 1), parts.get(at));
            } else if (!expected.equals(parts.get(at))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/", -1)).stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
