package org.programmeoffice.workitem;

import java.util.List;

/**
 * How a figure came about.
 *
 * @param shown the figures and what they rest on
 * @param parts the groups of items that matter, with how many items each has
 * @param anomalies the anomalies in scope, with how many items each has
 * @param rules the rules of the initiative and of everything below it that the viewer may view
 */
public record Explanation(
        Figure figure, ShownFigures shown, List<Part> parts, List<Part> anomalies, List<RuleLine> rules) {
    /** A group of items, which can be listed, and its size. */
    public record Part(ItemGroup group, long items) {}

    public Explanation {
        parts = List.copyOf(parts);
        anomalies = List.copyOf(anomalies);
        rules = List.copyOf(rules);
    }

    /** Returns the key of the text that says how levels are put together. */
    public String methodKey() {
        return "pmo.workitem.method.set-union";
    }
}
