package org.programmeoffice.register;

import java.time.LocalDate;
import java.util.Optional;
import org.programmeoffice.common.UserKey;

/** What of an entry people write in a form. */
public record EntryWords(
        String title,
        Optional<UserKey> owner,
        Optional<UserKey> actionee,
        Confidentiality confidentiality,
        Optional<LocalDate> reviewBy) {}
