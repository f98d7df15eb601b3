package org.programmeoffice.access;

import java.util.Arrays;

/** How far a role may go in a row of the permission table, from least to most. */
enum Right {
    /** Hidden and refused. */
    NONE('-'),
    /** Looks. */
    VIEW('V'),
    /** Looks and comments. */
    READ('R'),
    /** Prepares or proposes; somebody else decides. */
    PROPOSE('P'),
    /** Creates and changes. */
    EDIT('C'),
    /** Decides or approves. */
    DECIDE('D');

    private final char letter;

    Right(char letter) {
        this.letter = letter;
    }

    static Right of(char letter) {
        return Arrays.stream(values())
                .filter(right -> right.letter == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no right is written " + letter));
    }

    /** Returns whether this right suffices where that one is asked for. */
    boolean covers(Right asked) {
        return compareTo(asked) >= 0;
    }

    /** Returns what is left of it for somebody who has no vote. */
    Right withoutVote() {
        return this == DECIDE ? READ : this;
    }
}
