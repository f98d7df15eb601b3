package org.programmeoffice.notify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.common.UserKey;

/** Waiting notices in memory, of one node. */
final class InMemoryWaitingNotices implements WaitingNotices {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<UserKey, Instant> mailed = new HashMap<>();
    private final Map<UserKey, Integer> numbers = new HashMap<>();
    private long ids;

    private record Entry(long id, UserKey to, Notice notice, Optional<Instant> due, int tries) {
        Entry due(Optional<Instant> moment, int times) {
            return new Entry(id, to, notice, moment, times);
        }

        boolean isToServe(Instant now) {
            return due.filter(now::isBefore).isEmpty();
        }
    }

    @Override
    public void add(UserKey to, Notice notice) {
        ids++;
        entries.add(new Entry(ids, to, notice, Optional.empty(), 0));
    }

    @Override
    public int count(UserKey to) {
        return (int) entries.stream().filter(entry -> entry.to.equals(to)).count();
    }

    @Override
    public Set<UserKey> toServe(Instant now, int most) {
        var people = new LinkedHashSet<UserKey>();
        entries.stream()
                .filter(entry -> entry.isToServe(now))
                .sorted(Comparator.comparing(entry -> entry.due.orElse(Instant.EPOCH)))
                .filter(entry -> people.size() < most)
                .forEach(entry -> people.add(entry.to));
        return people;
    }

    @Override
    public Optional<Batch> take(UserKey to, Instant now, Instant leaseEnd, Timetable timetable) {
        var taken = new ArrayList<WaitingNotice>();
        for (var entry : List.copyOf(entries)) {
            if (entry.to.equals(to)) {
                entries.remove(entry);
                entry.due.or(() -> timetable.due(entry.notice)).ifPresent(due -> {
                    boolean dueNow = !due.isAfter(now);
                    entries.add(
                            dueNow
                                    ? entry.due(Optional.of(leaseEnd), entry.tries + 1)
                                    : entry.due(Optional.of(due), entry.tries));
                    if (dueNow) {
                        taken.add(new WaitingNotice(entry.id, entry.notice, entry.tries + 1));
                    }
                });
            }
        }
        return Optional.of(new Batch(to, numbers.merge(to, 1, Integer::sum), taken));
    }

    @Override
    public void done(Batch batch, boolean wasMailed, Instant now) {
        entries.removeIf(entry -> batch.notices().stream().anyMatch(taken -> taken.id() == entry.id));
        if (wasMailed) {
            mailed.put(batch.to(), now);
        }
    }

    @Override
    public Optional<Instant> lastMailed(UserKey to) {
        return Optional.ofNullable(mailed.get(to));
    }

    @Override
    public void reschedule(UserKey to) {
        entries.replaceAll(entry -> entry.to.equals(to) && entry.tries == 0 ? entry.due(Optional.empty(), 0) : entry);
    }

    @Override
    public void forgetBefore(Instant moment) {
        entries.removeIf(entry -> entry.notice.at().isBefore(moment));
    }
}
