package org.programmeoffice.access;

import org.programmeoffice.common.UserKey;

/** A person as others see him: the name is text from a user and may be anything. */
public record Person(UserKey key, String displayName) {}
