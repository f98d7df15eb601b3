package org.programmeoffice.portfolio;

import java.util.List;
import java.util.Map;
import org.programmeoffice.common.InitiativeId;

/** Where records are kept among their siblings. Write only inside {@link org.programmeoffice.access.Revisions#record}. */
public interface Shelves {
    /** Returns where those are that have a position or are archived; every other is where a new one is. One statement. */
    Map<InitiativeId, Shelf> chosen();

    /** Gives these the positions 1, 2, 3 and so on, whatever else is kept of them. */
    void arrange(List<InitiativeId> siblings);
}
