package org.programmeoffice.workitem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Ids of items that changed on this node and wait to be read, each once. Bounded: past the limit it only remembers that there
 * were more, and whoever takes them has to look for changes instead. Safe for any thread; adding never waits for a reader.
 */
final class ChangedItems {
    /** So many ids wait at most. */
    static final int LIMIT = 5_000;

    private Set<Long> waiting = new LinkedHashSet<>();
    private boolean overflown;

    /**
     * What waited.
     *
     * @param all false if there were more than these, which are not known
     */
    record Taken(List<Long> ids, boolean all) {}

    /** Lets the item wait to be read. */
    synchronized void add(long id) {
        if (overflown || (waiting.size() >= LIMIT && !waiting.contains(id))) {
            overflown = true;
            waiting.clear();
        } else {
            waiting.add(id);
        }
    }

    /** Returns what waited, which does not wait any more. */
    synchronized Taken take() {
        var taken = new Taken(new ArrayList<>(waiting), !overflown);
        waiting = new LinkedHashSet<>();
        overflown = false;
        return taken;
    }

    /** Returns how many ids wait now. */
    synchronized int size() {
        return waiting.size();
    }
}
