package org.programmeoffice.portfolio;

import java.util.HashMap;
import java.util.Map;

/** The labels that this node knows, read a short while ago by its job. An answer costs no statement. */
public final class KnownTerms {
    private final Terms terms;
    private volatile Map<String, Map<String, String>> byLanguage = Map.of();

    public KnownTerms(Terms terms) {
        this.terms = terms;
    }

    /** Returns the labels that were chosen in that language, by code. */
    public Map<String, String> in(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    /** Reads them anew. */
    public void refresh() {
        var all = new HashMap<String, Map<String, String>>();
        TermCodes.LANGUAGES.forEach(language -> all.put(language, Map.copyOf(terms.in(language))));
        byLanguage = Map.copyOf(all);
    }
}
