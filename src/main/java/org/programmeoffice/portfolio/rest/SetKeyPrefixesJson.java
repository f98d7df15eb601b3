package org.programmeoffice.portfolio.rest;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.InitiativeKind;

/** Prefixes as they shall be; a kind that is left out keeps its own. */
public record SetKeyPrefixesJson(
        @Nullable String portfolio, @Nullable String programme, @Nullable String project, @Nullable Integer revision) {

    Map<InitiativeKind, String> typed() {
        var typed = new EnumMap<InitiativeKind, String>(InitiativeKind.class);
        put(typed, InitiativeKind.PORTFOLIO, portfolio);
        put(typed, InitiativeKind.PROGRAMME, programme);
        put(typed, InitiativeKind.PROJECT, project);
        return typed;
    }

    private static void put(Map<InitiativeKind, String> typed, InitiativeKind kind, @Nullable String prefix) {
        if (prefix != null) {
            typed.put(kind, prefix);
        }
    }
}
