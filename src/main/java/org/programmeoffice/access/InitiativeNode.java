package org.programmeoffice.access;

import java.util.Optional;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;

/** An initiative as far as permissions care: what it is and where it stands. */
public record InitiativeNode(InitiativeId id, InitiativeKey key, InitiativeKind kind, Optional<InitiativeId> parent) {}
