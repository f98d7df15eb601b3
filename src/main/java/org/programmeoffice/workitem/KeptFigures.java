package org.programmeoffice.workitem;

import java.util.Map;
import org.programmeoffice.common.InitiativeId;

/** The last figures of each initiative, shown with their as-of until a node has loaded all facts. */
public interface KeptFigures {
    Map<InitiativeId, KeptFigure> all();

    /** Keeps the figures, replacing older ones; figures of initiatives not named stay. */
    void keep(Map<InitiativeId, KeptFigure> figures);
}
