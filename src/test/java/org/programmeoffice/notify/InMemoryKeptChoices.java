package org.programmeoffice.notify;

import java.util.HashMap;
import java.util.Map;
import org.programmeoffice.common.UserKey;

/** Choices in memory. */
final class InMemoryKeptChoices implements KeptChoices {
    private final Map<UserKey, MailChoices> kept = new HashMap<>();

    @Override
    public MailChoices of(UserKey person) {
        return kept.getOrDefault(person, MailChoices.NONE);
    }

    @Override
    public void keep(UserKey person, MailChoices choices) {
        kept.put(person, choices);
    }
}
