package org.programmeoffice.architecture.planted.portfolio;

import org.programmeoffice.architecture.planted.common.LooksUp;

/** What the foundation must not know. */
public final class Initiative {
    public static final String NAME = "initiative";

    public static String name(String kind) {
        return LooksUp.name(kind);
    }
}
