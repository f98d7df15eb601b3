package org.programmeoffice.portfolio;

import org.programmeoffice.access.InitiativeNode;

/** Where an initiative stands, and what it is called, which is text from people and may be anything. */
public record TitledInitiative(InitiativeNode node, String title) {}
