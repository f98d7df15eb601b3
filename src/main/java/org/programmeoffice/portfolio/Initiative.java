package org.programmeoffice.portfolio;

import java.util.Optional;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;

/** A portfolio, programme or project. */
public sealed interface Initiative permits Portfolio, Programme, Project {
    Registration registration();

    InitiativeKind kind();

    /** Returns the initiative of that kind with that record. */
    static Initiative of(InitiativeKind kind, Registration registration) {
        return switch (kind) {
            case PORTFOLIO -> new Portfolio(registration);
            case PROGRAMME -> new Programme(registration);
            case PROJECT -> new Project(registration);
        };
    }

    default InitiativeId id() {
        return registration().id();
    }

    default InitiativeKey key() {
        return registration().key();
    }

    default String title() {
        return registration().title();
    }

    default String description() {
        return registration().description();
    }

    default Optional<InitiativeId> parent() {
        return registration().parent();
    }

    default int revision() {
        return registration().revision();
    }

    default InitiativeNode node() {
        return new InitiativeNode(id(), key(), kind(), parent());
    }
}
