package org.programmeoffice.web;

import java.util.Map;
import java.util.Optional;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.UserKey;

/**
 * One request for a page.
 *
 * @param path what the page's path variables stand for
 * @param query the first value of each parameter of the address
 */
public record Visit(
        UserKey visitor,
        Map<String, String> path,
        Map<String, String> query,
        Texts texts,
        Formats formats,
        Links links) {
    public Visit {
        path = Map.copyOf(path);
        query = Map.copyOf(query);
    }

    /** Returns the path variable as an initiative's key, empty if it is none. */
    public Optional<InitiativeKey> key(String variable) {
        return Optional.ofNullable(path.get(variable)).flatMap(InitiativeKey::parse);
    }

    /** Returns whether a script asks only for the part that changes. */
    public boolean wantsPart() {
        return "live".equals(query.get("part"));
    }

    /** Returns the number of the page of a list, from 1. */
    public int pageNumber() {
        var text = query.getOrDefault("page", "1");
        return text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 1;
    }

    public String text(String key, String... arguments) {
        return texts.text(key, arguments);
    }

    /** Returns a text with a singular and a plural, the number written as the reader writes it. */
    public String counted(String key, long number) {
        return texts.counted(key, number, formats.count(number));
    }
}
