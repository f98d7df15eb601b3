package org.programmeoffice.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmeoffice.common.InitiativeId;

/** Brings what was read from the store into the order that was asked for. */
final class InOrder {
    private InOrder() {}

    /** Returns the initiatives in the order of the ids; an id without an initiative is passed over. */
    static List<Initiative> of(List<InitiativeId> ids, Collection<Initiative> found) {
        Map<InitiativeId, Initiative> byId =
                found.stream().collect(Collectors.toMap(Initiative::id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }
}
