package org.programmeoffice.risk.rest;

import org.jspecify.annotations.Nullable;

/**
 * A step to take, or a reason to escalate, or the answer to an escalation.
 *
 * @param step such as {@code plan}; only for a step
 * @param reason in words; must be given for some
 * @param accepted whether it is taken over; only for an answer
 * @param field the field to change in place; only for that
 * @param value what it becomes
 * @param revision the one of the risk that was read
 */
public record SentRiskStepJson(
        @Nullable String step,
        @Nullable String reason,
        @Nullable Boolean accepted,
        @Nullable String field,
        @Nullable String value,
        @Nullable Integer revision) {}
