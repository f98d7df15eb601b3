package org.programmeoffice.portfolio;

import java.util.HashMap;
import java.util.Map;

/** Labels in maps. */
public final class InMemoryTerms implements Terms {
    private final Map<String, Map<String, String>> all = new HashMap<>();

    @Override
    public Map<String, String> in(String language) {
        return Map.copyOf(all.getOrDefault(language, Map.of()));
    }

    @Override
    public void set(String language, String code, String label) {
        var labels = all.computeIfAbsent(language, any -> new HashMap<>());
        if (label.isEmpty()) {
            labels.remove(code);
        } else {
            labels.put(code, label);
        }
    }
}
