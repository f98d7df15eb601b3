package org.programmeoffice.portfolio.rest;

import java.util.Locale;
import org.programmeoffice.access.People;
import org.programmeoffice.portfolio.Initiative;

/**
 * An initiative's own record.
 *
 * @param kind {@code portfolio}, {@code programme} or {@code project}
 * @param revision to be sent with the next change
 */
public record InitiativeJson(
        String key, String kind, String title, String description, int revision, StampJson created, StampJson updated) {
    static InitiativeJson of(Initiative initiative, People people) {
        return new InitiativeJson(
                initiative.key().toString(),
                initiative.kind().name().toLowerCase(Locale.ROOT),
                initiative.title(),
                initiative.description(),
                initiative.revision(),
                StampJson.of(initiative.registration().created(), people),
                StampJson.of(initiative.registration().updated(), people));
    }
}
