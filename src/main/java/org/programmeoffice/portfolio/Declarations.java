package org.programmeoffice.portfolio;

import java.util.Collection;
import java.util.List;
import org.programmeoffice.common.InitiativeId;

/** What was judged of initiatives, day by day. Write only inside {@link org.programmeoffice.access.Revisions#record}. */
public interface Declarations {
    /** Returns every judgement of these initiatives, the earliest day first. */
    List<Declaration> of(Collection<InitiativeId> initiatives);

    /** Returns every judgement of what stood directly in one of these on its day, the earliest day first. */
    List<Declaration> heldBy(Collection<InitiativeId> holders);

    /** Keeps the judgement; it replaces one of the same initiative and day. */
    void put(Declaration declaration);
}
