package org.programmeoffice.portfolio;

import org.programmeoffice.access.InitiativeNode;

/** A project to which a person may link work items. */
public record LinkTarget(InitiativeNode node, String title) {}
