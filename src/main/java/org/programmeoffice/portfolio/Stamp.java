package org.programmeoffice.portfolio;

import java.time.Instant;
import org.programmeoffice.common.UserKey;

/**
 * Who did it and when.
 *
 * @param at in whole milliseconds
 */
public record Stamp(UserKey by, Instant at) {
    public Stamp {
        at = Instant.ofEpochMilli(at.toEpochMilli());
    }
}
