package org.programmeoffice.portfolio.web;

import java.util.Locale;
import org.programmeoffice.common.InitiativeKind;

/** Text keys that depend on what an initiative is. */
final class KindTexts {
    private KindTexts() {}

    /** Returns the key of the kind's name. */
    static String name(InitiativeKind kind) {
        return "pmo.portfolio.kind." + word(kind);
    }

    /** Returns the key of the title of what it holds. */
    static String children(InitiativeKind kind) {
        return "pmo.portfolio.children.of." + word(kind);
    }

    /** Returns the kind in small letters, as REST and addresses have it. */
    static String word(InitiativeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
