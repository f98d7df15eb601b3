package org.programmeoffice.notify;

import org.programmeoffice.common.UserKey;

/** What people chose about our mail. */
public interface KeptChoices {
    /** Returns the person's choices; {@link MailChoices#NONE} before the first. */
    MailChoices of(UserKey person);

    /** Keeps the choices in place of those before. */
    void keep(UserKey person, MailChoices choices);
}
