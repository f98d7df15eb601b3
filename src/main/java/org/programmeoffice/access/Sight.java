package org.programmeoffice.access;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.programmeoffice.common.InitiativeId;

/** What a person saw of the initiatives on one day, by the roles that he holds himself. */
public final class Sight {
    private final Map<InitiativeId, InitiativeNode> viewed;
    private final Function<InitiativeNode, Standing> standing;

    /**
     * @param viewed every initiative that the person may view
     * @param standing how the person stands to it, nobody else's roles taken into account
     */
    Sight(Map<InitiativeId, InitiativeNode> viewed, Function<InitiativeNode, Standing> standing) {
        this.viewed = Map.copyOf(viewed);
        this.standing = standing;
    }

    /** Returns every initiative that the person may view. */
    public Set<InitiativeId> viewable() {
        return viewed.keySet();
    }

    /**
     * Returns whether the person may do this to the initiative. An action that also depends on the roles of others, as giving
     * roles does, is not for here.
     */
    public boolean may(Action action, InitiativeId id) {
        var node = viewed.get(id);
        return node != null && action.allows(standing.apply(node));
    }
}
