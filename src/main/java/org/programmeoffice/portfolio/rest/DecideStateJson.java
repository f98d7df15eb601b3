package org.programmeoffice.portfolio.rest;

import org.jspecify.annotations.Nullable;

/** The state that is decided, such as {@code initiating}, why, and the revision that was read. */
public record DecideStateJson(@Nullable String state, @Nullable String reason, @Nullable Integer revision) {}
