package org.programmeoffice.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;

/** Every initiative. Write only inside {@link Revisions#record}. */
public interface Initiatives {
    Optional<Initiative> byKey(InitiativeKey key);

    /** Returns the initiatives with these ids, in no particular order; an unknown id is passed over. */
    List<Initiative> byIds(Collection<InitiativeId> ids);

    /** Returns the initiatives that other administrations call so, in no particular order. */
    List<Initiative> byReferences(Collection<String> references);

    /** Returns what stands directly in the initiative, by number of key. */
    List<Initiative> childrenOf(InitiativeId parent);

    /** Returns the highest number of a key of that kind; 0 if there is none. */
    long highestNumber(InitiativeKind kind);

    /** Keeps a new initiative, whose key must be free, and returns it with its id and revision 1. */
    Initiative add(
            InitiativeKind kind,
            InitiativeKey key,
            String title,
            String description,
            Optional<InitiativeId> parent,
            Stamp created);

    /** Replaces the record with the same id, which must exist; kind, key, creation and position stay. */
    void save(Initiative changed);
}
