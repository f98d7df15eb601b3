package org.programmeoffice.dependency;

import java.util.Locale;
import org.programmeoffice.rollup.RagStatus;

/** Why a dependency has the colour that it has. */
public enum SlackReason {
    /** There is more room than the buffer. */
    AMPLE(RagStatus.GREEN),
    /** There is no more room than the buffer. */
    TIGHT(RagStatus.AMBER),
    /** It comes, or came, after it is needed. */
    LATE(RagStatus.RED),
    /** The day on which it was needed has passed. */
    MISSED(RagStatus.RED),
    /** It was there in time and waits to be taken over. */
    DELIVERED(RagStatus.GREEN),
    /** It was taken over. */
    TAKEN(RagStatus.BLUE),
    /** The two sides have never agreed. */
    NOT_AGREED(RagStatus.GREY),
    /** They agreed, and one changed its date since. */
    RENEGOTIATING(RagStatus.GREY),
    /** One side does not agree. */
    DISPUTED(RagStatus.GREY),
    /** It was given up. */
    CANCELLED(RagStatus.GREY);

    private final RagStatus status;

    SlackReason(RagStatus status) {
        this.status = status;
    }

    public RagStatus status() {
        return status;
    }

    /** Returns whether somebody has to see to it: it is short of time, or an agreement is no longer one. */
    public boolean isTrouble() {
        return status == RagStatus.RED || status == RagStatus.AMBER || this == RENEGOTIATING || this == DISPUTED;
    }

    /** Returns the key of the sentence that says it in the text files. */
    public String textKey() {
        return "pmo.dependency.slack." + name().toLowerCase(Locale.ROOT);
    }
}
