package org.programmeoffice.portfolio;

import org.programmeoffice.common.InitiativeKind;

/** A temporary organisation that delivers. Stands in a programme, in a portfolio, or alone. */
public record Project(Registration registration) implements Initiative {
    @Override
    public InitiativeKind kind() {
        return InitiativeKind.PROJECT;
    }
}
