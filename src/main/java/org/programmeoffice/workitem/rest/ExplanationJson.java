package org.programmeoffice.workitem.rest;

import java.util.List;
import org.programmeoffice.workitem.Explanation;

/** How a figure came about: groups of items, which can be listed, and rules. Keys are those of the text files. */
public record ExplanationJson(
        String figure,
        String formulaKey,
        String methodKey,
        boolean complete,
        String factsAsOf,
        String computedAt,
        List<PartJson> parts,
        List<PartJson> anomalies,
        List<ScopeJson.LineJson> rules) {
    /** A group of items and its size. */
    public record PartJson(String group, long items) {
        static PartJson of(Explanation.Part part) {
            return new PartJson(part.group().code(), part.items());
        }
    }

    static ExplanationJson of(Explanation explanation) {
        var shown = explanation.shown();
        return new ExplanationJson(
                explanation.figure().code(),
                explanation.figure().formulaKey(),
                explanation.methodKey(),
                shown.complete(),
                shown.factsAsOf().toString(),
                shown.computedAt().toString(),
                explanation.parts().stream().map(PartJson::of).toList(),
                explanation.anomalies().stream().map(PartJson::of).toList(),
                explanation.rules().stream().map(ScopeJson.LineJson::of).toList());
    }
}
