package org.programmeoffice.common;

/**
 * Which part of a list is asked for.
 *
 * @param offset how many entries to pass over, from 0
 * @param limit how many to return at most, 1 to {@link #MOST}
 */
public record PageRequest(int offset, int limit) {
    /** How many entries one answer holds at most. */
    public static final int MOST = 200;

    public PageRequest {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("no page: " + limit + " from " + offset);
        }
    }

    /** Returns the page nearest to what was asked: an offset below 0 is 0, a limit is brought between 1 and {@link #MOST}. */
    public static PageRequest near(int offset, int limit) {
        return new PageRequest(Math.max(0, offset), Math.min(MOST, Math.max(1, limit)));
    }
}
