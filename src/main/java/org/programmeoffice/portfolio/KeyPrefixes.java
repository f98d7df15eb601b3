package org.programmeoffice.portfolio;

import java.util.Map;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.InitiativeKind;

/** With what the keys of each kind begin. Write only inside {@link Revisions#record}. */
public interface KeyPrefixes {
    /** Returns the prefixes that were set; a kind that is left out has its default one. */
    Map<InitiativeKind, String> chosen();

    void set(InitiativeKind kind, String prefix);

    /** Returns the prefix that the next key of that kind gets. */
    default String of(InitiativeKind kind) {
        return chosen().getOrDefault(kind, kind.defaultPrefix());
    }
}
