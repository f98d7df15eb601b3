package org.programmeoffice.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** What every store of revisions does. */
public abstract class RevisionsContract {
    private static final Subject PROJECT = new Subject("PJ-118");
    private static final Subject OTHER = new Subject("PJ-119");
    private static final UserKey ALICE = new UserKey("alice");
    private static final Instant NOW = Instant.parse("2026-11-23T10:42:00.123Z");
    private static final PageRequest ALL = new PageRequest(0, 100);

    /** Returns an empty store. */
    protected abstract Revisions revisions();

    @Test
    void aRevisionIsFoundAsItWasRecorded() {
        var revisions = revisions();
        var hostile = List.of(
                new Change("title", null, "\"<script>\" \\ \u20AC \uD83D\uDE00"),
                Change.of("description", "", "x".repeat(30_000)),
                Change.of("parent", "PG-1", ""));
        var revision = new Revision(PROJECT, 1, ALICE, NOW, hostile);

        var outcome = revisions.record(List.of(revision), () -> "written");

        assertThat(outcome).isEqualTo(Outcome.done("written"));
        assertThat(revisions.newest(PROJECT)).contains(revision);
        assertThat(revisions.newestNumber(PROJECT)).isEqualTo(1);
        assertThat(revisions.newest(OTHER)).isEmpty();
    }

    @Test
    void onlyTheNextNumberMayBeRecorded() {
        var revisions = revisions();
        record(revisions, numbered(PROJECT, 1));
        var newest = new Revision(PROJECT, 2, new UserKey("bob"), NOW.plusSeconds(1), List.of());
        record(revisions, newest);

        var stale = record(revisions, numbered(PROJECT, 2));
        var ahead = record(revisions, numbered(PROJECT, 4));

        var conflict = new Refusal.Conflict(newest.by(), newest.at(), 2);
        assertThat(stale).isEqualTo(Outcome.refused(conflict));
        assertThat(ahead).isEqualTo(Outcome.refused(conflict));
        assertThat(revisions.newest(PROJECT)).contains(newest);
    }

    @Test
    void aNumberOfWhichNobodyHeardIsRefusedAtItsField() {
        var outcome = record(revisions(), numbered(PROJECT, 2));

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.Invalid.field("revision", "pmo.error.unknownRevision")));
    }

    @Test
    void aLostRaceWritesNothing() {
        var revisions = revisions();
        record(revisions, numbered(PROJECT, 1));

        var outcome = revisions.record(List.of(numbered(OTHER, 1), numbered(PROJECT, 1)), () -> {
            throw new AssertionError("must not be written");
        });

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(revisions.newest(OTHER)).isEmpty();
    }

    @Test
    void aFailingWriteLeavesNoRevision() {
        var revisions = revisions();

        assertThatThrownBy(() -> revisions.record(List.of(numbered(PROJECT, 1)), () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(revisions.newest(PROJECT)).isEmpty();
    }

    @Test
    void revisionsOfSeveralSubjectsComeNewestFirstInPages() {
        var revisions = revisions();
        IntStream.rangeClosed(1, 5).forEach(number -> {
            record(revisions, numbered(PROJECT, number));
            record(revisions, numbered(OTHER, number));
        });
        record(revisions, numbered(new Subject("PJ-1"), 1));

        var page = revisions.of(List.of(PROJECT, OTHER), new PageRequest(1, 3));

        assertThat(page.total()).isEqualTo(10);
        assertThat(page.items()).extracting(Revision::mark).containsExactly("PJ-118#5", "PJ-119#4", "PJ-118#4");
        assertThat(revisions.of(List.of(), ALL).items()).isEmpty();
    }

    private static Outcome<Boolean> record(Revisions revisions, Revision revision) {
        return revisions.record(List.of(revision), () -> true);
    }

    private static Revision numbered(Subject subject, int number) {
        return new Revision(subject, number, ALICE, NOW.plusSeconds(number), List.of());
    }
}
