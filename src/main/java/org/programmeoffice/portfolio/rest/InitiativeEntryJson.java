package org.programmeoffice.portfolio.rest;

import java.util.Locale;
import org.programmeoffice.portfolio.Initiative;
import org.programmeoffice.portfolio.InitiativeEntry;

/**
 * An initiative named in a list.
 *
 * @param depth how many of its ancestors stand above it in the list, 0 to 2
 */
public record InitiativeEntryJson(String key, String kind, String title, int depth) {
    static InitiativeEntryJson of(InitiativeEntry entry) {
        return of(entry.initiative(), entry.depth());
    }

    static InitiativeEntryJson of(Initiative initiative, int depth) {
        return new InitiativeEntryJson(
                initiative.key().toString(),
                initiative.kind().name().toLowerCase(Locale.ROOT),
                initiative.title(),
                depth);
    }
}
