package org.programmeoffice.portfolio;

import java.util.List;
import org.programmeoffice.common.InitiativeKind;

/**
 * The prefixes of all kinds.
 *
 * @param entries one for each kind, highest kind first
 * @param revision the newest revision of the prefixes, 0 if they were never set or used
 */
public record KeyPrefixSettings(List<Entry> entries, int revision) {
    public KeyPrefixSettings {
        entries = List.copyOf(entries);
    }

    /**
     * The prefix of one kind.
     *
     * @param used whether a key of that kind exists, so that the prefix can no longer change
     * @param jiraProject whether a Jira project has the prefix as its key, so that its work items look like ours
     */
    public record Entry(InitiativeKind kind, String prefix, boolean used, boolean jiraProject) {}
}
