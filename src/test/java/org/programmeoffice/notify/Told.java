package org.programmeoffice.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.programmeoffice.common.UserKey;

/** Remembers what was published, and to whom, for the tests of features that publish. */
public final class Told implements Notices {
    private final List<Entry> entries = new ArrayList<>();

    public record Entry(Notice notice, Set<UserKey> to) {}

    @Override
    public void publish(Notice notice, Set<UserKey> to) {
        entries.add(new Entry(notice, Set.copyOf(to)));
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public Entry last() {
        return entries.get(entries.size() - 1);
    }
}
