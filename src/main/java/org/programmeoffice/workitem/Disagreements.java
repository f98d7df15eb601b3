package org.programmeoffice.workitem;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Jira projects whose rows do not agree with the index: how many polls saw the same items missing, and when it is worth to read
 * the project again. Known to the feed's thread only.
 */
final class Disagreements {
    /** So many polls must miss as many items before they are let go. */
    static final int POLLS = 3;

    private static final int MOST_DOUBLINGS = 6;
    private static final int HALF = 2;

    private final RollupSettings settings;
    private final Map<Long, Shrink> shrinks = new HashMap<>();
    private final Map<Long, Rest> rests = new HashMap<>();

    /** What is missing, how many polls in a row missed that many, and when the last of them was. */
    private record Shrink(int missing, int polls, Instant at) {}

    /** A project that was read to no avail and is left alone for a while, unless its counts change. */
    private record Rest(long indexed, long kept, int tries, Instant until) {}

    Disagreements(RollupSettings settings) {
        this.settings = settings;
    }

    /** Returns how many polls missed that many items by now; runs that follow each other too closely are one poll. */
    int missed(long jiraProject, int missing, Instant now) {
        var before = shrinks.get(jiraProject);
        if (before == null || before.missing != missing) {
            shrinks.put(jiraProject, new Shrink(missing, 1, now));
            return 1;
        }
        if (!now.isBefore(before.at.plus(interval().dividedBy(HALF)))) {
            shrinks.put(jiraProject, new Shrink(missing, before.polls + 1, now));
        }
        return polls(jiraProject);
    }

    /** Returns how many polls in a row missed the same number of items. */
    int polls(long jiraProject) {
        var shrink = shrinks.get(jiraProject);
        return shrink == null ? 0 : shrink.polls;
    }

    /** Forgets what was missing. */
    void nothingMissed(long jiraProject) {
        shrinks.remove(jiraProject);
    }

    /** Leaves the project alone, twice as long as the last time while its counts stay as they are. */
    void rest(long jiraProject, long indexed, long kept, Instant now) {
        var before = rests.get(jiraProject);
        int tries = before != null && before.indexed == indexed && before.kept == kept ? before.tries + 1 : 0;
        var pause = interval().multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
        rests.put(jiraProject, new Rest(indexed, kept, tries, now.plus(pause)));
    }

    /** Returns whether the project is to be read again now. */
    boolean isDue(long jiraProject, long indexed, long kept, Instant now) {
        var rest = rests.get(jiraProject);
        return rest == null || rest.indexed != indexed || rest.kept != kept || now.isAfter(rest.until);
    }

    /** Forgets all about the project. */
    void agree(long jiraProject) {
        shrinks.remove(jiraProject);
        rests.remove(jiraProject);
    }

    private Duration interval() {
        return settings.current().pollInterval();
    }
}
