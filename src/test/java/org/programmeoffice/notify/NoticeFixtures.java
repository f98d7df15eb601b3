package org.programmeoffice.notify;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;

/** Notices and readers for tests. It is Wednesday 4 March 2026, nine in the morning in Amsterdam. */
public final class NoticeFixtures {
    public static final Instant NOW = Instant.parse("2026-03-04T08:00:00Z");
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    public static final UserKey ALICE = new UserKey("alice");
    public static final UserKey BOB = new UserKey("bob");
    public static final About PROJECT = About.of(new InitiativeId(3));

    private NoticeFixtures() {}

    public static Notice notice(NoticeKind kind) {
        return notice(kind, NOW, "x");
    }

    /** Returns what Bob did to project 3. */
    public static Notice notice(NoticeKind kind, Instant at, String text) {
        return Notice.by(BOB, at, kind, PROJECT, "pmo.notify.said.baseline.proposed", NoticeValue.text(text));
    }

    /** Returns a notice with a value of every sort. */
    public static Notice rich(String text) {
        return Notice.by(
                        BOB,
                        NOW,
                        NoticeKind.DEPENDENCY,
                        new About("dependency", new InitiativeId(3), "12"),
                        "pmo.notify.said.baseline.proposed",
                        NoticeValue.number(4),
                        NoticeValue.text(text))
                .with(List.of(
                        new Difference(
                                "pmo.notify.field.neededBy",
                                NoticeValue.none(),
                                NoticeValue.day(LocalDate.of(2026, 6, 30))),
                        new Difference(
                                "pmo.notify.field.state",
                                NoticeValue.word("pmo.dependency.state.proposed"),
                                NoticeValue.text(text))));
    }

    public static Reader reader(UserKey key, Locale locale) {
        return new Reader(key, key.value() + "@example.org", locale, AMSTERDAM);
    }
}
