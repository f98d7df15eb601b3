package org.programmeoffice.workitem.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.workitem.RuleFigures;
import org.programmeoffice.workitem.RuleLine;
import org.programmeoffice.workitem.ShownScope;

/** The scope of one initiative; a change sends the revision back. */
public record ScopeJson(int revision, boolean mayEdit, List<LineJson> rules) {
    /** A rule with what it does; the label is null if the viewer may not see it named. */
    public record LineJson(
            ScopeRuleJson rule,
            String initiative,
            @Nullable String label,
            String state,
            @Nullable String searchedAt,
            RuleFiguresJson figures) {
        static LineJson of(RuleLine line) {
            return new LineJson(
                    ScopeRuleJson.of(line.rule(), line.label().isPresent()),
                    line.of().toString(),
                    line.label().orElse(null),
                    NewScopeRuleJson.code(line.state()),
                    line.searchedAt().map(Object::toString).orElse(null),
                    RuleFiguresJson.of(line.figures()));
        }
    }

    /** What a rule does in its own initiative: items it selects, and leaves among them. */
    public record RuleFiguresJson(long reached, long counted, ProgressJson byCount, ProgressJson byPoints) {
        static RuleFiguresJson of(RuleFigures figures) {
            return new RuleFiguresJson(
                    figures.reached(),
                    figures.counted(),
                    ProgressJson.of(figures.byCount()),
                    ProgressJson.of(figures.byPoints()));
        }
    }

    static ScopeJson of(ShownScope scope) {
        return new ScopeJson(
                scope.revision(),
                scope.mayEdit(),
                scope.rules().stream().map(LineJson::of).toList());
    }
}
