package org.programmeoffice.notify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.notify.NoticeFixtures.ALICE;
import static org.programmeoffice.notify.NoticeFixtures.NOW;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.notify.Digest;
import org.programmeoffice.notify.Notice;
import org.programmeoffice.notify.NoticeFixtures;
import org.programmeoffice.notify.NoticeKind;
import org.programmeoffice.notify.Reader;
import org.programmeoffice.notify.Readers;
import org.programmeoffice.notify.Seen;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Links;
import org.programmeoffice.web.PlainTexts;

class MailWordingTest {
    private static final String HOSTILE = "<script>x</script>\r\nBcc: a@example.org\n* forged\u2028line \u202e{0}'";
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private record Names(String name) implements Readers {
        @Override
        public Optional<Reader> reader(UserKey person) {
            return Optional.empty();
        }

        @Override
        public String name(UserKey person) {
            return name;
        }
    }

    private static MailView view(Locale locale, String name, int more, Digest.Subject... subjects) {
        var digest = new Digest(NoticeFixtures.reader(ALICE, locale), true, List.of(subjects), more);
        var formats = new Formats(locale, ZoneId.of("Europe/Amsterdam"));
        var links = new Links("https://jira.example.org/jira");
        return new MailWording(new PlainTexts(locale), formats, links, new Names(name)).view(digest);
    }

    private static Digest.Subject subject(String title, Notice... notices) {
        return new Digest.Subject(new Seen("DEP-12", title, "PJ-3"), List.of(notices));
    }

    @Test
    void aMailIsInTheReadersLanguageAndTime() {
        var dutch = view(DUTCH, "Bob", 0, subject("Interface", NoticeFixtures.rich("reason")));
        var english = view(Locale.UK, "Bob", 0, subject("Interface", NoticeFixtures.rich("reason")));

        assertThat(dutch.title()).isEqualTo("DEP-12: Bob stelde baseline 4 voor: reason");
        assertThat(english.title()).isEqualTo("DEP-12: Bob proposed baseline 4: reason");
        var line = dutch.topics().get(0).lines().get(0);
        assertThat(line.when()).isEqualTo("4 mrt 2026 09:00");
        assertThat(line.differences())
                .containsExactly(
                        new MailView.Difference("Nodig op", "", "30 jun 2026"),
                        new MailView.Difference("Status", "Voorgesteld", "reason"));
    }

    @Test
    void noTextOfPeopleEndsALineOrTurnsIt() {
        var mail = view(Locale.UK, HOSTILE, 0, subject(HOSTILE, NoticeFixtures.rich(HOSTILE)));
        var plain = PlainMail.of(mail);

        assertThat(mail.title()).doesNotContain("\n", "\r", "\u2028", "\u202e");
        assertThat(plain).doesNotContain("\r", "\u2028", "\u202e").contains("<script>x</script> Bcc: a@example.org");
        assertThat(plain.lines()).noneMatch(line -> line.startsWith("Bcc") || line.startsWith("* forged"));
    }

    @Test
    void severalUpdatesAreCountedInTheSubject() {
        var notices = IntStream.range(0, 3)
                .mapToObj(at -> NoticeFixtures.notice(NoticeKind.ROLE, NOW, "n" + at))
                .toArray(Notice[]::new);

        var mail = view(Locale.UK, "Bob", 2, subject("Interface", notices));

        assertThat(mail.title()).isEqualTo("5 updates from the programme office (DEP-12)");
        assertThat(mail.more()).isEqualTo("2 more updates are not listed here.");
        assertThat(mail.topics().get(0).href()).isEqualTo("https://jira.example.org/jira/plugins/servlet/pmo/PJ-3");
        assertThat(mail.chooseHref()).isEqualTo("https://jira.example.org/jira/plugins/servlet/pmo/notifications");
    }

    @Test
    void plainTextTellsOldAndNew() {
        var plain = PlainMail.of(view(Locale.UK, "Bob", 0, subject("Interface", NoticeFixtures.rich("agreed"))));

        assertThat(plain)
                .startsWith("DEP-12 Interface\nhttps://jira.example.org/jira/plugins/servlet/pmo/PJ-3\n\n")
                .contains(
                        "* Bob proposed baseline 4: agreed (4 Mar 2026, 09:00)\n    Needed by: 30 Jun 2026\n    State: Proposed -> agreed\n");
    }
}
