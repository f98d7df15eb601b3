package org.programmeoffice.notify.web;

import java.util.stream.Collectors;
import org.programmeoffice.notify.Difference;
import org.programmeoffice.notify.Digest;
import org.programmeoffice.notify.Notice;
import org.programmeoffice.notify.NoticeValue;
import org.programmeoffice.notify.Readers;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Links;
import org.programmeoffice.web.Texts;

/** Puts a digest into one reader's words. */
final class MailWording {
    private static final int LONGEST_VALUE = 500;
    private static final int MOST_KEYS = 4;

    private final Texts texts;
    private final Formats formats;
    private final Links links;
    private final Readers readers;

    MailWording(Texts texts, Formats formats, Links links, Readers readers) {
        this.texts = texts;
        this.formats = formats;
        this.links = links;
        this.readers = readers;
    }

    MailView view(Digest digest) {
        return new MailView(
                digest.reader().locale().toLanguageTag(),
                subject(digest),
                digest.subjects().stream().map(this::topic).toList(),
                digest.more() == 0
                        ? ""
                        : texts.counted("pmo.notify.mail.more", digest.more(), formats.count(digest.more())),
                texts.text("pmo.notify.mail.why"),
                texts.text("pmo.notify.mail.choose"),
                links.home() + "/notifications");
    }

    private String subject(Digest digest) {
        var first = digest.subjects().get(0);
        if (digest.size() == 1 && digest.more() == 0) {
            return flat(first.seen().key() + ": " + sentence(first.notices().get(0)));
        }
        int size = digest.size() + digest.more();
        var keys = digest.subjects().stream()
                .limit(MOST_KEYS)
                .map(subject -> subject.seen().key())
                .collect(Collectors.joining(", "));
        var all = digest.subjects().size() > MOST_KEYS ? keys + " \u2026" : keys;
        return flat(texts.counted("pmo.notify.mail.subject", size, formats.count(size)) + " (" + all + ")");
    }

    private MailView.Topic topic(Digest.Subject subject) {
        var seen = subject.seen();
        return new MailView.Topic(
                flat(seen.key()),
                flat(seen.title()),
                links.initiative(seen.page()),
                subject.notices().stream().map(this::line).toList());
    }

    private MailView.Line line(Notice notice) {
        return new MailView.Line(
                flat(sentence(notice)),
                formats.instant(notice.at()),
                notice.differences().stream().map(this::difference).toList());
    }

    private String sentence(Notice notice) {
        return texts.text(
                notice.sentenceKey(),
                notice.arguments().stream().map(this::words).toArray(String[]::new));
    }

    private MailView.Difference difference(Difference difference) {
        return new MailView.Difference(
                texts.text(difference.labelKey()), words(difference.before()), orNothing(words(difference.after())));
    }

    private String orNothing(String words) {
        return words.isEmpty() ? texts.text("pmo.notify.mail.nothing") : words;
    }

    private String words(NoticeValue value) {
        if (value instanceof NoticeValue.Person person) {
            return flat(readers.name(person.key()));
        }
        if (value instanceof NoticeValue.Day day) {
            return formats.date(day.day());
        }
        return value instanceof NoticeValue.Word word
                ? texts.text(word.textKey())
                : flat(((NoticeValue.Text) value).text());
    }

    /** Returns the text on one line, without what would turn the direction of writing, cut if very long. */
    private static String flat(String text) {
        var plain = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST_VALUE
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_VALUE)) + "\u2026";
    }
}
