package org.programmeoffice.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;

/** Where every initiative stands. An answer costs one statement in the database, {@link #above} one for each level. */
public interface InitiativeTree {
    Optional<InitiativeNode> byKey(InitiativeKey key);

    Optional<InitiativeNode> byId(InitiativeId id);

    /** Returns every initiative, in no particular order. */
    List<InitiativeNode> all();

    /** Returns what stands above the initiative, nearest first, without itself; empty if it stands alone. */
    default List<InitiativeNode> above(InitiativeNode node) {
        var path = new ArrayList<InitiativeNode>();
        var next = node.parent().flatMap(this::byId);
        while (next.isPresent()) {
            path.add(next.get());
            next = next.get().parent().flatMap(this::byId);
        }
        return path;
    }
}
