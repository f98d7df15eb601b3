package org.programmeoffice.notify;

import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Shows a person his own choices about our mail. */
public final class ShowMailChoices {
    private final KeptChoices choices;

    public ShowMailChoices(KeptChoices choices) {
        this.choices = choices;
    }

    public Outcome<MailChoices> show(UserKey actor) {
        return Outcome.done(choices.of(actor));
    }
}
