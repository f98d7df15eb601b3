package org.programmeoffice.portfolio;

import java.util.EnumMap;
import java.util.Map;
import org.programmeoffice.common.InitiativeKind;

/** Key prefixes in a map. */
public final class InMemoryKeyPrefixes implements KeyPrefixes {
    private final Map<InitiativeKind, String> chosen = new EnumMap<>(InitiativeKind.class);

    @Override
    public Map<InitiativeKind, String> chosen() {
        return Map.copyOf(chosen);
    }

    @Override
    public void set(InitiativeKind kind, String prefix) {
        chosen.put(kind, prefix);
    }
}
