package org.programmeoffice.notify;

import java.time.ZoneId;
import java.util.Locale;
import org.programmeoffice.common.UserKey;

/** A person who can be written to: where, in which language, and in which zone. */
public record Reader(UserKey key, String address, Locale locale, ZoneId zone) {}
