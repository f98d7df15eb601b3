package org.programmeoffice.notify;

/**
 * A record as one person sees it.
 *
 * @param key such as {@code PJ-118} or {@code DEP-12}
 * @param title what people called it, which may be anything
 * @param page the key of the initiative on whose page it stands
 */
public record Seen(String key, String title, String page) {}
