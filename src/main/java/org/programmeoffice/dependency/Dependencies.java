package org.programmeoffice.dependency;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;

/** Every dependency there is. Write only inside {@link org.programmeoffice.access.Revisions#record}. */
public interface Dependencies {
    Optional<Dependency> byNumber(int number);

    /** Returns those that have one of the initiatives on either side, each once, by number; in a few statements. */
    List<Dependency> of(Collection<InitiativeId> initiatives);

    /** Returns the highest number ever used; 0 if there is none. */
    int highestNumber();

    /** Keeps the dependency in place of the one of its number, or as a new one. */
    void save(Dependency dependency);
}
