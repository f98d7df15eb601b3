package org.programmeoffice.portfolio;

import org.programmeoffice.common.InitiativeKind;

/** Projects that are led together for their benefits. Stands in a portfolio or alone. */
public record Programme(Registration registration) implements Initiative {
    @Override
    public InitiativeKind kind() {
        return InitiativeKind.PROGRAMME;
    }
}
