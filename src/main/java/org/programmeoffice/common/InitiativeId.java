package org.programmeoffice.common;

/**
 * The number of a portfolio, programme or project record in our own store, unique over the three kinds.
 *
 * @param value positive
 */
public record InitiativeId(long value) implements Comparable<InitiativeId> {
    public InitiativeId {
        if (value <= 0) {
            throw new IllegalArgumentException("an initiative id is positive, not " + value);
        }
    }

    @Override
    public int compareTo(InitiativeId other) {
        return Long.compare(value, other.value);
    }
}
