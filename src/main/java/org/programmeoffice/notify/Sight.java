package org.programmeoffice.notify;

import java.util.Map;
import java.util.Optional;
import org.programmeoffice.common.UserKey;

/** Shows people the records that notices are about. */
public interface Sight {
    /** Returns the record; empty if it is gone or the person may not view it now. */
    Optional<Seen> see(UserKey person, About about);

    /** Returns the sight that asks another by the type of the record. A type that none knows is seen by nobody. */
    static Sight byType(Map<String, Sight> sights) {
        var known = Map.copyOf(sights);
        return (person, about) -> {
            var sight = known.get(about.type());
            return sight == null ? Optional.empty() : sight.see(person, about);
        };
    }
}
