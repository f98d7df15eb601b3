package org.programmeoffice.architecture.planted.common;

import org.programmeoffice.architecture.planted.portfolio.Initiative;

/** A foundation that knows what stands on it, against the drawing and in a circle. */
public final class LooksUp {
    public static String name(String kind) {
        return kind.isEmpty() ? Initiative.name("project") : kind;
    }
}
