package org.programmeoffice.workitem;

import java.util.HashMap;
import java.util.Map;
import org.programmeoffice.common.InitiativeId;

/** Kept figures in a map. */
final class InMemoryKeptFigures implements KeptFigures {
    private final Map<InitiativeId, KeptFigure> kept = new HashMap<>();

    @Override
    public Map<InitiativeId, KeptFigure> all() {
        return Map.copyOf(kept);
    }

    @Override
    public void keep(Map<InitiativeId, KeptFigure> figures) {
        kept.putAll(figures);
    }
}
