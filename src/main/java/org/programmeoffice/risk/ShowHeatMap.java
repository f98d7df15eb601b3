package org.programmeoffice.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.register.EntryScope;

/** Shows where the open risks of an initiative stand, with those below it if wanted, and what they weigh in money. */
public final class ShowHeatMap {
    private final Risks risks;
    private final Models models;
    private final EntryScope scope;
    private final Clock clock;

    public ShowHeatMap(Risks risks, RiskModels models, InitiativeTree tree, Permissions permissions, Clock clock) {
        this.risks = risks;
        this.models = new Models(models, tree);
        this.scope = new EntryScope(risks::withRestricted, tree, permissions);
        this.clock = clock;
    }

    /** Returns the picture. Restricted risks that the person may not see are counted and left out of every sum. */
    public Outcome<HeatMap> show(UserKey actor, InitiativeKey key, boolean below) {
        return scope.of(actor, key, below).map(found -> {
            var model = models.of(found.node().orElseThrow());
            var query = new RiskQuery(actor, found.within(), found.board(), RiskFilter.ALL, RiskOrder.LEVEL, true);
            var open = risks.open(found.within());
            var seen = open.stream().filter(query::sees).toList();
            return picture(model, seen, open.size() - seen.size());
        });
    }

    private HeatMap picture(RiskModel model, List<Risk> seen, int hidden) {
        var today = LocalDate.now(clock);
        var moves = seen.stream()
                .sorted(Comparator.comparingInt(model::rank).reversed())
                .flatMap(risk -> model.level(risk).map(level -> new HeatMap.Move(risk, level)).stream())
                .toList();
        return new HeatMap(
                model.matrix(),
                HeatMap.counts(seen),
                moves,
                seen.size() - moves.size(),
                (int) seen.stream().filter(model::breachedBy).count(),
                (int) seen.stream().filter(risk -> risk.reviewOverdue(today)).count(),
                hidden,
                Exposure.of(seen));
    }
}
