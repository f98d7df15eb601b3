package org.programmeoffice.portfolio;

import org.programmeoffice.common.InitiativeKind;

/** A set of programmes and projects that a board directs towards its objectives. Stands in nothing. */
public record Portfolio(Registration registration) implements Initiative {
    public Portfolio {
        if (registration.parent().isPresent()) {
            throw new IllegalArgumentException("a portfolio stands in nothing: " + registration.key());
        }
    }

    @Override
    public InitiativeKind kind() {
        return InitiativeKind.PORTFOLIO;
    }
}
