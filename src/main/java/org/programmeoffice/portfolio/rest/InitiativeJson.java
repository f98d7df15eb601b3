package org.programmeoffice.portfolio.rest;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.programmeoffice.access.People;
import org.programmeoffice.portfolio.Initiative;
import org.programmeoffice.portfolio.Profile;

/**
 * An initiative's own record.
 *
 * @param kind {@code portfolio}, {@code programme} or {@code project}
 * @param fields the other fields of the record that have a value, by the names under which they are sent
 * @param confidence what was judged last of its delivery; {@code grey} if nobody did
 * @param revision to be sent with the next change
 */
public record InitiativeJson(
        String key,
        String kind,
        String title,
        String description,
        Map<String, String> fields,
        String state,
        String confidence,
        int revision,
        StampJson created,
        StampJson updated) {
    static InitiativeJson of(Initiative initiative, People people) {
        return new InitiativeJson(
                initiative.key().toString(),
                initiative.kind().name().toLowerCase(Locale.ROOT),
                initiative.title(),
                initiative.description(),
                fields(initiative.registration().profile()),
                initiative.registration().lifecycle().state().name().toLowerCase(Locale.ROOT),
                initiative.registration().confidence().name().toLowerCase(Locale.ROOT),
                initiative.revision(),
                StampJson.of(initiative.registration().created(), people),
                StampJson.of(initiative.registration().updated(), people));
    }

    private static Map<String, String> fields(Profile profile) {
        var fields = new TreeMap<String, String>();
        profile.values().forEach((field, value) -> fields.put(field.word(), value));
        return fields;
    }
}
