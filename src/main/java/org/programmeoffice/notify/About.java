package org.programmeoffice.notify;

import org.programmeoffice.common.InitiativeId;

/**
 * The record that a notice is about. Who may not view it when the mail is sent does not hear of it.
 *
 * @param type which {@link Sight} knows it: {@link #INITIATIVE} or a feature's own word, such as {@code dependency}
 * @param initiative the initiative that it belongs to
 * @param record which of that type it is, such as {@code 12}; empty for the initiative itself
 */
public record About(String type, InitiativeId initiative, String record) {
    public static final String INITIATIVE = "initiative";

    /** Returns the initiative itself. */
    public static About of(InitiativeId initiative) {
        return new About(INITIATIVE, initiative, "");
    }
}
