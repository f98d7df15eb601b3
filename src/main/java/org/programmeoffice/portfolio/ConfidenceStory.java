package org.programmeoffice.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.rollup.RagStatus;

/**
 * How confidence went over time.
 *
 * @param own what was judged of the initiative itself, the earliest first
 * @param below what was judged of the projects below it, a line for each day on which any was, the earliest first
 * @param changes of the initiative's own and of the projects below it, between two judgements that both say something
 */
public record ConfidenceStory(List<Declaration> own, List<ConfidenceAt> below, List<Turn> changes) {
    public ConfidenceStory {
        own = List.copyOf(own);
        below = List.copyOf(below);
        changes = List.copyOf(changes);
    }

    /** A colour that turned into another one by the judgement of a day. */
    public record Turn(Initiative initiative, LocalDate on, RagStatus before, RagStatus after) {}

    /** Returns the newest judgement of the initiative itself. */
    public Optional<Declaration> newest() {
        return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
    }
}
