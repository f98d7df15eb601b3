package org.programmeoffice.portfolio.web;

import java.util.Optional;
import org.programmeoffice.workitem.Anomaly;
import org.programmeoffice.workitem.ItemGroup;

/**
 * A figure that can be explained, by its word in an address.
 *
 * @param word such as {@code progress} or {@code not-delivered}
 * @param group the items that the explanation lists
 */
record Explained(String word, ItemGroup group) {
    /** Returns the figure with that word; empty if there is none. */
    static Optional<Explained> of(String word) {
        return switch (word) {
            case "progress", "points" -> Optional.of(new Explained(word, ItemGroup.Part.LEAVES));
            case "anomalies" -> Optional.of(new Explained(word, ItemGroup.Part.IN_SCOPE));
            default ->
                ItemGroup.parse(word)
                        .filter(group ->
                                !(group instanceof ItemGroup.WithStatus) && !(group instanceof ItemGroup.OfType))
                        .map(group -> new Explained(word, group));
        };
    }

    /** Returns the text key of the figure's name. */
    String nameKey() {
        if (group instanceof ItemGroup.OfRule) {
            return "pmo.portfolio.explain.rule";
        }
        return group instanceof Anomaly ? "pmo.portfolio.anomaly." + word : "pmo.portfolio.figure." + word;
    }

    /** Returns the text key that says how the figure is worked out. */
    String formulaKey() {
        if (group instanceof ItemGroup.OfRule) {
            return "pmo.portfolio.formula.rule";
        }
        return group instanceof Anomaly
                ? "pmo.portfolio.anomaly." + word + ".meaning"
                : "pmo.portfolio.formula." + word;
    }
}
