package org.programmeoffice.notify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.common.UserKey;

/**
 * Something that happened, for people who were not there.
 *
 * @param actor who did it and therefore need not be told; empty if nobody did, as when time passes
 * @param at in whole milliseconds
 * @param sentenceKey the text key of a sentence that says what happened
 * @param arguments what the sentence's {@code {0}}, {@code {1}} stand for
 * @param differences the fields that changed, which may be none
 */
public record Notice(
        NoticeKind kind,
        About about,
        Optional<UserKey> actor,
        Instant at,
        String sentenceKey,
        List<NoticeValue> arguments,
        List<Difference> differences) {
    public Notice {
        at = Instant.ofEpochMilli(at.toEpochMilli());
        arguments = List.copyOf(arguments);
        differences = List.copyOf(differences);
    }

    /** Returns a notice of what a person did; the sentence's {@code {0}} is that person, the arguments follow. */
    public static Notice by(
            UserKey actor, Instant at, NoticeKind kind, About about, String sentenceKey, NoticeValue... arguments) {
        var all = new ArrayList<NoticeValue>(List.of(NoticeValue.person(actor)));
        all.addAll(List.of(arguments));
        return new Notice(kind, about, Optional.of(actor), at, sentenceKey, all, List.of());
    }

    /** Returns a notice of what came about by itself. */
    public static Notice ofItself(
            Instant at, NoticeKind kind, About about, String sentenceKey, NoticeValue... arguments) {
        return new Notice(kind, about, Optional.empty(), at, sentenceKey, List.of(arguments), List.of());
    }

    public Notice with(List<Difference> changed) {
        return new Notice(kind, about, actor, at, sentenceKey, arguments, changed);
    }

    boolean isBy(UserKey person) {
        return actor.filter(person::equals).isPresent();
    }
}
