package org.programmeoffice.notify;

import java.util.EnumMap;
import java.util.Map;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Changes a person's own choices about our mail. What waits already follows them. */
public final class ChangeMailChoices {
    private final KeptChoices choices;
    private final WaitingNotices waiting;

    public ChangeMailChoices(KeptChoices choices, WaitingNotices waiting) {
        this.choices = choices;
        this.waiting = waiting;
    }

    /**
     * Returns the choices as they are kept.
     *
     * @param rhythms what was typed for each kind, by its code; a kind that is absent or blank stays as it was
     */
    public Outcome<MailChoices> change(UserKey actor, Map<String, String> rhythms, boolean plainText) {
        var reader = new FieldReader();
        var chosen = new EnumMap<NoticeKind, Rhythm>(NoticeKind.class);
        chosen.putAll(choices.of(actor).chosen());
        for (var kind : NoticeKind.values()) {
            var typed = rhythms.getOrDefault(kind.code(), "");
            if (!typed.isBlank()) {
                reader.choice(kind.code(), typed, Rhythm.class).ifPresent(rhythm -> {
                    reader.demand(kind.allows(rhythm), kind.code(), "pmo.notify.error.always");
                    chosen.put(kind, rhythm);
                });
            }
        }
        return reader.outcome(() -> keep(actor, new MailChoices(chosen, plainText)));
    }

    private MailChoices keep(UserKey actor, MailChoices wanted) {
        choices.keep(actor, wanted);
        waiting.reschedule(actor);
        return wanted;
    }
}
