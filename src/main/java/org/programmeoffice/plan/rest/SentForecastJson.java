package org.programmeoffice.plan.rest;

import org.jspecify.annotations.Nullable;

/**
 * A forecast to be entered.
 *
 * @param amount empty or null to take back the one that was entered
 * @param revision the one of the budget that was read
 */
public record SentForecastJson(@Nullable String amount, @Nullable String reason, @Nullable Integer revision) {}
