package org.programmeoffice.workitem;

import java.util.List;
import java.util.Locale;
import org.programmeoffice.workitem.ItemGroup.Part;

/** A figure that can be explained. */
public enum Figure {
    /** Delivery progress by count: done leaves of all leaves. */
    PROGRESS_BY_COUNT,
    /** Delivery progress by points: points of done leaves of points of all leaves, of those with an estimate. */
    PROGRESS_BY_POINTS,
    /** Delivery progress by time: spent of spent and remaining. */
    PROGRESS_BY_TIME,
    /** How many leaves have an estimate. */
    COVERAGE,
    /** Plain totals: every item in scope once, no rule about leaves or resolutions. */
    IN_SCOPE,
    /** What was created and finished per week. */
    THROUGHPUT;

    /** Returns the groups of items that the figure is made of, in the order of the explanation. */
    public List<Part> parts() {
        return switch (this) {
            case PROGRESS_BY_COUNT, PROGRESS_BY_TIME ->
                List.of(
                        Part.LEAF_DONE,
                        Part.LEAVES,
                        Part.IN_SCOPE,
                        Part.CONTAINER,
                        Part.NOT_DELIVERED,
                        Part.EXCLUDED,
                        Part.DUPLICATE);
            case PROGRESS_BY_POINTS ->
                List.of(
                        Part.LEAF_DONE,
                        Part.LEAVES,
                        Part.LEAF_WITHOUT_ESTIMATE,
                        Part.IN_SCOPE,
                        Part.CONTAINER,
                        Part.NOT_DELIVERED,
                        Part.EXCLUDED,
                        Part.DUPLICATE);
            case COVERAGE -> List.of(Part.LEAVES, Part.LEAF_WITHOUT_ESTIMATE);
            case IN_SCOPE -> List.of(Part.IN_SCOPE, Part.EXCLUDED, Part.DUPLICATE, Part.ARCHIVED, Part.STALE);
            case THROUGHPUT -> List.of(Part.LEAF_DONE, Part.LEAF_UNDATED, Part.LEAVES);
        };
    }

    /** Returns the code for addresses and text keys, such as {@code progress-by-count}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the key of the text that says how the figure is computed. */
    public String formulaKey() {
        return "pmo.workitem.formula." + code();
    }
}
