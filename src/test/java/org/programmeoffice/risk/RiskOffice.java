package org.programmeoffice.risk;

import java.util.EnumMap;
import java.util.Map;
import org.programmeoffice.access.Hierarchy;
import org.programmeoffice.access.InMemoryPeople;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcomes;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.notify.Told;
import org.programmeoffice.register.EntryDraft;

/** The risk register over the hierarchy, in memory. */
final class RiskOffice {
    static final ListRisks.Wanted ALL =
            new ListRisks.Wanted(RiskFilter.ALL, RiskOrder.KEY, false, new PageRequest(0, 50));

    final Hierarchy hierarchy = new Hierarchy();
    final InMemoryPeople people = new InMemoryPeople();
    final Risks risks = new InMemoryRisks();
    final RiskModels models = new InMemoryRiskModels();
    final Told told = new Told();
    final RiskDesk desk = new RiskDesk(
            risks,
            models,
            hierarchy,
            hierarchy.permissions,
            hierarchy.revisions,
            new RiskNotices(told, hierarchy.whoMay, hierarchy, hierarchy.clock),
            hierarchy.clock);
    final RaiseRisk raise = new RaiseRisk(desk, people);
    final EditRisk edit = new EditRisk(desk, people);
    final TakeRiskStep step = new TakeRiskStep(desk);
    final ReviewRisk review = new ReviewRisk(desk);
    final EscalateRisk escalate = new EscalateRisk(desk);
    final ShowRisk show = new ShowRisk(desk, hierarchy.revisions);
    final ListRisks list = new ListRisks(risks, models, hierarchy, hierarchy.permissions, hierarchy.clock);
    final ShowHeatMap heat = new ShowHeatMap(risks, models, hierarchy, hierarchy.permissions, hierarchy.clock);
    final ChangeRiskModel model =
            new ChangeRiskModel(risks, models, hierarchy, hierarchy.permissions, hierarchy.revisions, hierarchy.clock);

    /** Returns the number of a new risk that its manager rated. */
    int open(InitiativeKey key, int probability, int impact) {
        var draft = RiskFixtures.draft("T", RiskFixtures.rating(probability, impact), "");
        return Outcomes.done(raise.raise(Hierarchy.manager(key), key, draft))
                .risk()
                .entry()
                .key()
                .number();
    }

    /** Returns the number of a new risk that somebody answers for. */
    int owned(InitiativeKey key, UserKey owner, String confidentiality) {
        var draft = RiskFixtures.draft("Owned");
        var raised = new RiskDraft(
                new EntryDraft("Owned", owner.value(), "", confidentiality, ""),
                draft.kind(),
                "",
                "",
                "",
                "",
                "",
                draft.inherent(),
                draft.current(),
                draft.target(),
                draft.stakes(),
                "",
                "",
                "");
        return Outcomes.done(raise.raise(Hierarchy.chair(key), key, raised))
                .risk()
                .entry()
                .key()
                .number();
    }

    static RiskDraft with(RiskDraft draft, RatingDraft current, StakesDraft stakes) {
        return new RiskDraft(
                draft.entry(),
                draft.kind(),
                "",
                "",
                "",
                "",
                "",
                RatingDraft.EMPTY,
                current,
                RatingDraft.EMPTY,
                stakes,
                "",
                "",
                "");
    }

    static RiskDraft inherent(RiskDraft draft, int probability, int impact, String reason) {
        return new RiskDraft(
                draft.entry(),
                draft.kind(),
                "",
                "",
                "",
                "",
                "",
                RiskFixtures.rating(probability, impact),
                draft.current(),
                draft.target(),
                draft.stakes(),
                draft.response(),
                "",
                reason);
    }

    static Map<RiskCategory, String> appetite(String level) {
        var lines = new EnumMap<RiskCategory, String>(RiskCategory.class);
        for (var category : RiskCategory.values()) {
            lines.put(category, level);
        }
        return lines;
    }
}
