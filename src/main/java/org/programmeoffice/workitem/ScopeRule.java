package org.programmeoffice.workitem;

import java.time.Instant;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;

/**
 * One line of an initiative's scope.
 *
 * @param savedBy whoever saved or last adopted it; a JQL rule searches as this person
 */
public record ScopeRule(
        long id, InitiativeId initiative, Effect effect, Selector selector, UserKey savedBy, Instant savedAt) {
    public ScopeRule {
        if (id <= 0) {
            throw new IllegalArgumentException("a rule id is positive, not " + id);
        }
    }

    /** Whether a rule takes items in or out. */
    public enum Effect {
        /** The items belong to the initiative and to everything above it. */
        INCLUDE,
        /**
         * The items do not belong to this initiative and are not handed up by it; they stay above if another initiative
         * below includes them.
         */
        EXCLUDE
    }

    public boolean includes() {
        return effect == Effect.INCLUDE;
    }
}
