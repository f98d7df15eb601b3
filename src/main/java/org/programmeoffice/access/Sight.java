package org.programmeoffice.access;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmeoffice.common.InitiativeId;

/** What a person saw of the initiatives on one day, by the roles that he holds himself. */
public final class Sight {
    private final Map<InitiativeId, Standing> standings;

    /** @param standings how the person stands to each initiative that he may view, nobody else's roles taken into account */
    Sight(Map<InitiativeId, Standing> standings) {
        this.standings = Map.copyOf(standings);
    }

    /** Returns every initiative that the person may view. */
    public Set<InitiativeId> viewable() {
        return standings.keySet();
    }

    /**
     * Returns the initiatives on which the person may do this. An action that also depends on the roles of others, as giving
     * roles does, is not for here.
     */
    public Set<InitiativeId> where(Action action) {
        return standings.entrySet().stream()
                .filter(standing -> action.allows(standing.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
