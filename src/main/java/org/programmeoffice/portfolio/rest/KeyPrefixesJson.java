package org.programmeoffice.portfolio.rest;

import java.util.List;
import java.util.Locale;
import org.programmeoffice.portfolio.KeyPrefixSettings;

/**
 * The prefixes of all kinds.
 *
 * @param revision to be sent with the next change
 */
public record KeyPrefixesJson(List<Entry> prefixes, int revision) {
    /**
     * The prefix of one kind.
     *
     * @param used whether it can no longer change
     * @param jiraProject whether a Jira project bears it, so that its work items look like ours
     */
    public record Entry(String kind, String prefix, boolean used, boolean jiraProject) {}

    static KeyPrefixesJson of(KeyPrefixSettings settings) {
        return new KeyPrefixesJson(
                settings.entries().stream()
                        .map(entry -> new Entry(
                                entry.kind().name().toLowerCase(Locale.ROOT),
                                entry.prefix(),
                                entry.used(),
                                entry.jiraProject()))
                        .toList(),
                settings.revision());
    }
}
