package org.programmeoffice.notify;

import java.time.LocalDate;
import org.programmeoffice.common.UserKey;

/** A value in a notice, put into words only when the mail is written, in the reader's language. */
public sealed interface NoticeValue {
    /** Something people typed, which may be anything; blank for nothing. */
    record Text(String text) implements NoticeValue {}

    /** Somebody, shown by name. */
    record Person(UserKey key) implements NoticeValue {}

    record Day(LocalDate day) implements NoticeValue {}

    /** One of our own words, such as the name of a state. */
    record Word(String textKey) implements NoticeValue {}

    static NoticeValue text(String text) {
        return new Text(text);
    }

    static NoticeValue number(long number) {
        return new Text(Long.toString(number));
    }

    static NoticeValue person(UserKey key) {
        return new Person(key);
    }

    static NoticeValue day(LocalDate day) {
        return new Day(day);
    }

    static NoticeValue word(String textKey) {
        return new Word(textKey);
    }

    /** Returns what stands for an absent value. */
    static NoticeValue none() {
        return new Text("");
    }
}
