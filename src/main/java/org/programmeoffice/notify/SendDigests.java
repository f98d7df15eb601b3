package org.programmeoffice.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.UserKey;

/** Sends what is due: one mail for each person. May run on several nodes at once. */
public final class SendDigests {
    static final int MOST_TRIES = 5;
    static final int MOST_TOLD = 100;
    private static final int MOST_PEOPLE = 500;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);

    private final WaitingNotices waiting;
    private final KeptChoices choices;
    private final Readers readers;
    private final Sight sight;
    private final Letters letters;
    private final Post post;
    private final Clock clock;

    public SendDigests(
            WaitingNotices waiting,
            KeptChoices choices,
            Readers readers,
            Sight sight,
            Letters letters,
            Post post,
            Clock clock) {
        this.waiting = waiting;
        this.choices = choices;
        this.readers = readers;
        this.sight = sight;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /** Sends to everybody who is to hear something now. What fails for one person does not keep the others waiting. */
    public void run() {
        waiting.forgetBefore(clock.instant().minus(KEPT));
        RuntimeException failure = null;
        for (var person : waiting.toServe(clock.instant(), MOST_PEOPLE)) {
            try {
                serve(person);
            } catch (RuntimeException failed) {
                failure = joined(failure, failed);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static RuntimeException joined(@Nullable RuntimeException first, RuntimeException next) {
        if (first == null) {
            return new IllegalStateException("not every mail could be sent", next);
        }
        first.addSuppressed(next);
        return first;
    }

    private void serve(UserKey person) {
        var reader = readers.reader(person);
        var chosen = choices.of(person);
        var now = clock.instant();
        waiting.take(person, now, now.plus(LEASE), timetable(reader, chosen)).ifPresent(batch -> {
            var digest = reader.flatMap(known -> digest(known, chosen, batch));
            digest.map(letters::write).ifPresent(post::send);
            waiting.done(batch, digest.isPresent(), clock.instant());
        });
    }

    private WaitingNotices.Timetable timetable(Optional<Reader> reader, MailChoices chosen) {
        var earliest = reader.flatMap(known -> waiting.lastMailed(known.key()))
                .map(last -> last.plus(BETWEEN_MAILS))
                .orElse(Instant.EPOCH);
        return notice -> reader.flatMap(known -> chosen.rhythm(notice.kind()).due(notice.at(), known.zone()))
                .map(due -> due.isBefore(earliest) ? earliest : due);
    }

    private Optional<Digest> digest(Reader reader, MailChoices chosen, Batch batch) {
        var seen = new HashMap<About, Optional<Seen>>();
        var told = batch.notices().stream()
                .filter(taken -> taken.tries() <= MOST_TRIES)
                .map(WaitingNotice::notice)
                .filter(notice -> chosen.rhythm(notice.kind()) != Rhythm.NEVER)
                .filter(notice -> seen.computeIfAbsent(notice.about(), about -> sight.see(reader.key(), about))
                        .isPresent())
                .toList();
        var listed = told.subList(0, Math.min(told.size(), MOST_TOLD));
        var subjects = byRecord(listed).entrySet().stream()
                .map(entry -> new Digest.Subject(
                        seen.getOrDefault(entry.getKey(), Optional.empty()).orElseThrow(), entry.getValue()))
                .toList();
        return subjects.isEmpty()
                ? Optional.empty()
                : Optional.of(new Digest(reader, chosen.plainText(), subjects, told.size() - listed.size()));
    }

    private static Map<About, List<Notice>> byRecord(List<Notice> notices) {
        return notices.stream().collect(Collectors.groupingBy(Notice::about, LinkedHashMap::new, Collectors.toList()));
    }
}
