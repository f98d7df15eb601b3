package org.programmeoffice.portfolio;

import java.util.Optional;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;

/**
 * What every initiative's record holds.
 *
 * @param title 1 to 255 characters, stripped, in one line
 * @param description up to 30,000 characters, lines ended by a line feed; empty if there is none
 * @param parent what it stands in; empty if it stands alone
 * @param revision the number of its newest revision, from 1
 */
public record Registration(
        InitiativeId id,
        InitiativeKey key,
        String title,
        String description,
        Optional<InitiativeId> parent,
        int revision,
        Stamp created,
        Stamp updated) {}
