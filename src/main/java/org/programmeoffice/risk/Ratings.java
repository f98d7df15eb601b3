package org.programmeoffice.risk;

import java.util.Optional;

/**
 * The three ratings of a risk.
 *
 * @param inherent before any response; once given it changes with a reason only
 * @param current with the responses that are at work
 * @param target after the planned responses
 */
public record Ratings(Optional<Rating> inherent, Optional<Rating> current, Optional<Rating> target) {
    /** Nothing is rated yet. */
    public static final Ratings NONE = new Ratings(Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns the ratings with the first current one as the inherent, if none was given. */
    Ratings withInherent() {
        return inherent.isPresent() ? this : new Ratings(current, current, target);
    }
}
