package org.programmeoffice.dependency.rest;

import org.jspecify.annotations.Nullable;
import org.programmeoffice.dependency.StepDraft;
import org.programmeoffice.rest.Sent;

/**
 * A step to take.
 *
 * @param step such as {@code accept} or {@code change}
 * @param revision the one of the dependency that was read
 */
public record SentStepJson(
        @Nullable String step,
        @Nullable String neededBy,
        @Nullable String promised,
        @Nullable String deliveredOn,
        @Nullable String reason,
        @Nullable Integer revision) {
    StepDraft draft() {
        return new StepDraft(
                Sent.text(step), Sent.text(neededBy), Sent.text(promised), Sent.text(deliveredOn), Sent.text(reason));
    }
}
