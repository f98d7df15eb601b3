package org.programmeoffice.portfolio.rest;

import org.jspecify.annotations.Nullable;

/** Title and description as they shall be, and the revision that was read. All three must be there. */
public record EditInitiativeJson(@Nullable String title, @Nullable String description, @Nullable Integer revision) {}
