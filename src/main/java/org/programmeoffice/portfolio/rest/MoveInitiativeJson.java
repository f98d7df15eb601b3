package org.programmeoffice.portfolio.rest;

import org.jspecify.annotations.Nullable;

/** The key of what it shall stand in, null to stand alone, and the revision that was read. */
public record MoveInitiativeJson(@Nullable String parent, @Nullable Integer revision) {}
