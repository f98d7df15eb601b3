package org.programmeoffice.plan.rest;

import org.jspecify.annotations.Nullable;

/** Why something is proposed or approved. */
public record SentReasonJson(@Nullable String reason) {}
