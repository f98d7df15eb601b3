package org.programmeoffice.plan;

import java.util.Locale;
import org.programmeoffice.rollup.RagStatus;

/** Why an aspect has the colour that it has. */
public enum ToleranceReason {
    /** No further off than the amber fraction of the tolerance. */
    WITHIN(RagStatus.GREEN),
    /** Inside the tolerance, but past its amber fraction. */
    NEAR(RagStatus.AMBER),
    /** Outside the tolerance: an exception, which asks for an exception report. */
    OUTSIDE(RagStatus.RED),
    /** Done: there is nothing left to forecast. */
    COMPLETE(RagStatus.BLUE),
    /** Nobody set a tolerance for the aspect. */
    NO_TOLERANCE(RagStatus.GREY),
    /** Nothing was promised: no baseline is approved. */
    NO_BASELINE(RagStatus.GREY),
    /** Nothing is forecast, or the baseline holds nothing to compare with. */
    NO_DATA(RagStatus.GREY),
    /** The tolerance is set in another unit than the deviation is measured in. */
    OTHER_UNIT(RagStatus.GREY);

    private final RagStatus status;

    ToleranceReason(RagStatus status) {
        this.status = status;
    }

    public RagStatus status() {
        return status;
    }

    /** Returns the key of the sentence that says it in the text files. */
    public String textKey() {
        return "pmo.plan.tolerance.reason." + name().toLowerCase(Locale.ROOT);
    }
}
