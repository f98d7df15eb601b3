package org.programmeoffice.notify;

import java.util.EnumMap;
import java.util.Map;

/**
 * What one person chose about our mail.
 *
 * @param chosen the rhythm by kind; a kind that is absent has its usual one
 * @param plainText whether the mail shall be plain text instead of HTML
 */
public record MailChoices(Map<NoticeKind, Rhythm> chosen, boolean plainText) {
    public static final MailChoices NONE = new MailChoices(Map.of(), false);

    public MailChoices {
        chosen = Map.copyOf(chosen);
        chosen.forEach((kind, rhythm) -> {
            if (!kind.allows(rhythm)) {
                throw new IllegalArgumentException(kind + " cannot be chosen " + rhythm);
            }
        });
    }

    public Rhythm rhythm(NoticeKind kind) {
        return chosen.getOrDefault(kind, kind.usual());
    }

    /** Returns the rhythm of every kind. */
    public Map<NoticeKind, Rhythm> all() {
        var all = new EnumMap<NoticeKind, Rhythm>(NoticeKind.class);
        for (var kind : NoticeKind.values()) {
            all.put(kind, rhythm(kind));
        }
        return all;
    }
}
