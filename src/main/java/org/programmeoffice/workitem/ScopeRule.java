package org.programmeoffice.workitem;

import java.time.Instant;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;

/**
 * One line of an initiative's scope: what is linked, and to what end.
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

    /** What a rule does with items; only the first two concern figures. */
    public enum Effect {
        /** The items belong to the initiative and to everything above it. */
        INCLUDE,
        /**
         * The items do not belong to this initiative and are not handed up by it; they stay above if another initiative
         * below includes them.
         */
        EXCLUDE,
        /** The items bring a benefit about: they are linked and shown, and count for no progress. */
        BENEFIT,
        /** The items answer a risk: they are linked and shown, and count for no progress. */
        RISK_RESPONSE,
        /** The items are linked for information, as when they count elsewhere, and count for no progress. */
        INFORMATION
    }

    /** Returns whether the other rule selects the same to the same end. */
    boolean saysTheSame(ScopeRule other) {
        return effect == other.effect && selector.equals(other.selector);
    }

    /** Returns whether the rule has a say in what is in scope. */
    public boolean counts() {
        return includes() || excludes();
    }

    public boolean excludes() {
        return effect == Effect.EXCLUDE;
    }

    public boolean includes() {
        return effect == Effect.INCLUDE;
    }
}
