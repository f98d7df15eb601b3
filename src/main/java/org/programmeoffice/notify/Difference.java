package org.programmeoffice.notify;

/**
 * A field that has another value now.
 *
 * @param labelKey the text key of the field's name
 */
public record Difference(String labelKey, NoticeValue before, NoticeValue after) {}
