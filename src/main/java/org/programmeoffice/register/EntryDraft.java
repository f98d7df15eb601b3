package org.programmeoffice.register;

import java.util.Optional;
import org.programmeoffice.access.People;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.TextRule;
import org.programmeoffice.common.UserKey;

/**
 * What entries of every register have, as a person typed it.
 *
 * @param owner a user's key; empty for nobody yet
 * @param confidentiality empty for normal
 * @param reviewBy such as {@code 2026-03-31}; may be empty
 */
public record EntryDraft(String title, String owner, String actionee, String confidentiality, String reviewBy) {
    /** The greatest length of a title. */
    public static final int LONGEST_TITLE = 255;

    /** Returns the draft that says what the entry says. */
    public static EntryDraft of(Entry entry) {
        return new EntryDraft(
                entry.title(),
                text(entry.owner()),
                text(entry.actionee()),
                entry.confidentiality().name(),
                text(entry.reviewBy()));
    }

    /** Returns what the texts say; empty if one of them is wrong. */
    public Optional<EntryWords> words(FieldReader reader, People people) {
        var name = reader.text(TextRule.line("title", LONGEST_TITLE), title);
        var whose = person(reader, people, "owner", owner);
        var doer = person(reader, people, "actionee", actionee);
        var secret = confidentiality.isBlank()
                ? Optional.of(Confidentiality.NORMAL)
                : reader.choice("confidentiality", confidentiality, Confidentiality.class);
        var day = reader.date("reviewBy", reviewBy);
        return secret.map(level -> new EntryWords(name, whose, doer, level, day));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static Optional<UserKey> person(FieldReader reader, People people, String field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        var key = new UserKey(text.strip());
        reader.demand(people.isActive(key), field, "pmo.register.error.unknownPerson");
        return Optional.of(key);
    }
}
