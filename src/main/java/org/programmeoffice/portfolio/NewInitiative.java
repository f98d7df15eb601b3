package org.programmeoffice.portfolio;

import java.util.Optional;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.UserKey;

/**
 * An initiative to be created, as it was typed.
 *
 * @param parent the key of what it shall stand in; blank if it shall stand alone
 * @param chair who shall chair a portfolio; empty for the other kinds
 */
public record NewInitiative(
        InitiativeKind kind, String title, String description, String parent, Optional<UserKey> chair) {}
