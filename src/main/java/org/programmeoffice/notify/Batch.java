package org.programmeoffice.notify;

import java.util.List;
import org.programmeoffice.common.UserKey;

/**
 * What one node took to send to one person.
 *
 * @param number the number of the claim, from 1 for each person
 * @param notices in the order they were published; may be none
 */
public record Batch(UserKey to, int number, List<WaitingNotice> notices) {
    public Batch {
        notices = List.copyOf(notices);
    }
}
