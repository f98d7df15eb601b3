package org.programmeoffice.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.access.Hierarchy.PORTFOLIO;
import static org.programmeoffice.access.Hierarchy.PROGRAMME;
import static org.programmeoffice.access.Hierarchy.PROJECT;
import static org.programmeoffice.access.Hierarchy.STRANGER;
import static org.programmeoffice.access.Hierarchy.VIEWER;
import static org.programmeoffice.access.Hierarchy.chair;
import static org.programmeoffice.access.Hierarchy.manager;
import static org.programmeoffice.common.Outcomes.done;
import static org.programmeoffice.common.Outcomes.errors;
import static org.programmeoffice.common.Outcomes.refusal;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.register.EntryDraft;

class RiskUseCasesTest {
    private final RiskOffice office = new RiskOffice();

    @Test
    void anUnratedRiskIsADraftAndARatedOneIsOpen() {
        var draft = done(office.raise.raise(manager(PROJECT), PROJECT, RiskFixtures.draft("Draft")));
        var open = done(office.raise.raise(
                manager(PROJECT), PROJECT, RiskFixtures.draft("Open", RiskFixtures.rating(4, 4), "reduce")));

        assertThat(draft.risk().key()).isEqualTo("RSK-1");
        assertThat(draft.risk().state()).isEqualTo(RiskState.DRAFT);
        assertThat(open.risk().key()).isEqualTo("RSK-2");
        assertThat(open.risk().state()).isEqualTo(RiskState.OPEN);
        assertThat(open.level()).contains(RiskLevel.EXTREME);
        assertThat(open.breach()).isTrue();
        assertThat(open.risk().ratings().inherent())
                .isEqualTo(open.risk().ratings().current());
        assertThat(open.risk().entry().reviewBy()).contains(RiskFixtures.DAY.plusDays(7));
    }

    @Test
    void everyWrongFieldIsNamed() {
        var draft = new RiskDraft(
                new EntryDraft("", "ghost", "", "loud", "32"),
                "maybe",
                "weather",
                "",
                "",
                "",
                "",
                new RatingDraft("", Map.of(ImpactDimension.COST, "3")),
                RiskFixtures.rating(7, 3),
                new RatingDraft("2", Map.of()),
                new StakesDraft("101", "5", "3", "", "EUR", "x", "", "soon"),
                "pray",
                "",
                "");

        assertThat(errors(office.raise.raise(manager(PROJECT), PROJECT, draft)))
                .containsExactlyInAnyOrder(
                        "title pmo.error.required",
                        "owner pmo.register.error.unknownPerson",
                        "confidentiality pmo.error.choice",
                        "reviewBy pmo.error.day",
                        "kind pmo.error.choice",
                        "category pmo.error.choice",
                        "inherent.probability pmo.error.required",
                        "current.probability pmo.error.range",
                        "target.time pmo.risk.error.noImpact",
                        "percent pmo.risk.error.percent",
                        "likely pmo.risk.error.order",
                        "days pmo.error.range",
                        "proximity pmo.error.choice",
                        "response pmo.error.choice");
    }

    @Test
    void anEstimateDecidesThePointOfTheScale() {
        var stakes = new StakesDraft("30", "", "", "", "", "", "", "");
        var without = RiskOffice.with(
                RiskFixtures.draft("T"), new RatingDraft("", Map.of(ImpactDimension.COST, "2")), stakes);
        var against = RiskOffice.with(RiskFixtures.draft("T"), RiskFixtures.rating(5, 2), stakes);

        var risk = done(office.raise.raise(manager(PROJECT), PROJECT, without)).risk();

        assertThat(risk.ratings().current()).contains(Rating.of(3, ImpactDimension.COST, 2));
        assertThat(risk.probability()).contains(3_000);
        assertThat(errors(office.raise.raise(manager(PROJECT), PROJECT, against)))
                .containsExactly("percent pmo.risk.error.band");
    }

    @Test
    void theFirstRatingIsFrozenAndChangesWithAReasonOnly() {
        int number = office.open(PROJECT, 4, 4);
        var other = RiskFixtures.draft("T", RiskFixtures.rating(2, 2), "");

        var kept = done(office.edit.edit(manager(PROJECT), number, RiskOffice.inherent(other, 4, 4, ""), 1));
        var refused = office.edit.edit(manager(PROJECT), number, RiskOffice.inherent(other, 3, 3, ""), 2);
        var thawed =
                done(office.edit.edit(manager(PROJECT), number, RiskOffice.inherent(other, 3, 3, "typing error"), 2));

        assertThat(kept.risk().ratings().inherent()).contains(Rating.of(4, ImpactDimension.TIME, 4));
        assertThat(kept.risk().ratings().current()).contains(Rating.of(2, ImpactDimension.TIME, 2));
        assertThat(errors(refused)).containsExactly("inherentReason pmo.risk.error.inherentReason");
        assertThat(thawed.risk().ratings().inherent()).contains(Rating.of(3, ImpactDimension.TIME, 3));
        assertThat(done(office.show.history(manager(PROJECT), number, new PageRequest(0, 10)))
                        .items()
                        .get(0)
                        .changes())
                .extracting(change -> change.field() + " " + change.before() + " > " + change.after())
                .containsExactly("inherent 4 TIME=4 > 3 TIME=3", "inherentReason null > typing error");
    }

    @Test
    void aBreachOfTheAppetiteIsAcceptedByTheBoardOnly() {
        int number = office.open(PROJECT, 5, 5);

        var byManager = office.step.take(manager(PROJECT), number, "accept", "why not", 1);
        var typed = office.edit.edit(
                manager(PROJECT),
                number,
                RiskOffice.inherent(RiskFixtures.draft("T", RiskFixtures.rating(5, 5), "accept"), 5, 5, ""),
                1);
        var byBoard = done(office.step.take(chair(PROJECT), number, "accept", "cheaper", 1));

        assertThat(refusal(byManager)).isInstanceOf(Refusal.Forbidden.class);
        assertThat(errors(typed)).containsExactly("response pmo.risk.error.acceptAbove");
        assertThat(byBoard.risk().response().accepts()).isTrue();
        assertThat(byBoard.risk().state()).isEqualTo(RiskState.RESPONSE_PLANNED);
        assertThat(byBoard.breach()).isTrue();
    }

    @Test
    void withinTheAppetiteTheManagerAccepts() {
        int number = office.open(PROJECT, 1, 2);

        assertThat(done(office.step.take(manager(PROJECT), number, "accept", "small", 1))
                        .risk()
                        .state())
                .isEqualTo(RiskState.RESPONSE_PLANNED);
    }

    @Test
    void aRiskGoesThroughItsStatesInOrderOnly() {
        int number = office.open(PROJECT, 3, 3);
        var actor = manager(PROJECT);

        assertThat(errors(office.step.take(actor, number, "treat", "", 1))).containsExactly("step pmo.risk.error.step");
        assertThat(errors(office.step.take(actor, number, "plan", "", 1)))
                .containsExactly("step pmo.risk.error.noResponse");
        done(office.edit.edit(
                actor,
                number,
                RiskOffice.inherent(RiskFixtures.draft("T", RiskFixtures.rating(3, 3), "reduce"), 3, 3, ""),
                1));
        done(office.step.take(actor, number, "plan", "", 2));
        done(office.step.take(actor, number, "treat", "", 3));
        done(office.step.take(actor, number, "close", "", 4));
        assertThat(errors(office.step.take(actor, number, "reopen", " ", 5)))
                .containsExactly("reason pmo.error.required");
        assertThat(done(office.step.take(actor, number, "reopen", "came back", 5))
                        .risk()
                        .state())
                .isEqualTo(RiskState.OPEN);
    }

    @Test
    void whoeverMayNotGetsTheSameAnswerAsForNothing() {
        int number = office.open(PROJECT, 3, 3);

        assertThat(refusal(office.show.show(STRANGER, number))).isEqualTo(new Refusal.NotFound());
        assertThat(refusal(office.show.show(STRANGER, 404))).isEqualTo(new Refusal.NotFound());
        assertThat(refusal(office.raise.raise(STRANGER, PROJECT, RiskFixtures.draft("T"))))
                .isEqualTo(new Refusal.NotFound());
        assertThat(done(office.show.show(VIEWER, number)).steps()).isEmpty();
        assertThat(refusal(office.edit.edit(VIEWER, number, RiskFixtures.draft("T"), 1)))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThat(refusal(office.review.unchanged(VIEWER, number, 1))).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void anOwnerWithoutARoleEditsHisOwn() {
        var owner = office.people.person("owner");
        int number = office.owned(PROJECT, owner, "");

        assertThat(done(office.review.unchanged(owner, number, 1))
                        .risk()
                        .entry()
                        .reviewedOn())
                .contains(RiskFixtures.DAY);
        assertThat(done(office.list.of(manager(PROJECT), PROJECT, false, RiskOffice.ALL))
                        .page()
                        .total())
                .isEqualTo(1);
    }

    @Test
    void aRestrictedRiskIsCountedForEverybodyElse() {
        var owner = office.people.person("owner");
        int number = office.owned(PROJECT, owner, "restricted");

        assertThat(refusal(office.show.show(manager(PROJECT), number))).isEqualTo(new Refusal.NotFound());
        assertThat(done(office.show.show(chair(PROJECT), number)).risk().entry().title())
                .isEqualTo("Owned");
        var listed = done(office.list.of(manager(PROJECT), PROJECT, false, RiskOffice.ALL));
        assertThat(listed.page().items()).isEmpty();
        assertThat(listed.hidden()).isEqualTo(1);
        assertThat(done(office.heat.show(manager(PROJECT), PROJECT, false)).hidden())
                .isEqualTo(1);
        assertThat(done(office.heat.show(chair(PROJECT), PROJECT, false)).hidden())
                .isZero();
    }

    @Test
    void anEscalatedRiskMovesOnlyWhenItIsTakenOver() {
        int number = office.open(PROJECT, 5, 5);
        var above = manager(PROGRAMME);

        var asked = done(office.escalate.escalate(manager(PROJECT), number, "beyond my tolerance", 1));
        assertThat(asked.risk().entry().initiative()).isEqualTo(org.programmeoffice.access.Hierarchy.id(PROJECT));
        assertThat(asked.escalatedTo()).contains(PROGRAMME.toString());
        assertThat(refusal(office.escalate.answer(manager(PROJECT), number, true, 2)))
                .isInstanceOf(Refusal.Forbidden.class);
        var taken = done(office.escalate.answer(above, number, true, 2));

        assertThat(taken.initiative().key()).isEqualTo(PROGRAMME);
        assertThat(taken.risk().entry().escalation()).isEmpty();
        assertThat(done(office.list.of(above, PROGRAMME, false, RiskOffice.ALL))
                        .page()
                        .total())
                .isEqualTo(1);
    }

    @Test
    void whatIsReturnedStaysWhereItWas() {
        int number = office.open(PROJECT, 5, 5);
        done(office.escalate.escalate(manager(PROJECT), number, "help", 1));

        var returned = done(office.escalate.answer(chair(PROGRAMME), number, false, 2));

        assertThat(returned.initiative().key()).isEqualTo(PROJECT);
        assertThat(returned.risk().entry().escalation()).isEmpty();
    }

    @Test
    void aMatrixOfItsOwnDecidesTheLevelBelow() {
        int number = office.open(PROJECT, 5, 1);
        var cells = new java.util.ArrayList<>(
                RiskMatrix.USUAL.cells().stream().map(Enum::name).toList());
        cells.set(20, "high");

        done(office.model.change(chair(PORTFOLIO), PORTFOLIO, cells, RiskOffice.appetite("moderate"), 0));

        assertThat(done(office.show.show(VIEWER, number)).level()).contains(RiskLevel.HIGH);
        assertThat(done(office.show.show(VIEWER, number)).breach()).isTrue();
        assertThat(office.models.version(org.programmeoffice.access.Hierarchy.id(PORTFOLIO), 1))
                .isPresent();
        assertThat(refusal(office.model.change(chair(PORTFOLIO), PORTFOLIO, cells, RiskOffice.appetite("low"), 0)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(errors(office.model.change(chair(PROJECT), PROJECT, cells, RiskOffice.appetite("low"), 0)))
                .containsExactly(" pmo.risk.error.notTop");
        assertThat(refusal(office.model.change(manager(PORTFOLIO), PORTFOLIO, cells, RiskOffice.appetite("low"), 1)))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void theHeatMapCountsOpenRisksOfEverythingBelow() {
        office.open(PROJECT, 4, 4);
        office.open(PROGRAMME, 4, 4);
        office.open(PORTFOLIO, 1, 1);
        int closed = office.open(PORTFOLIO, 1, 1);
        done(office.step.take(chair(PORTFOLIO), closed, "reject", "nonsense", 1));
        done(office.raise.raise(manager(PROJECT), PROJECT, RiskFixtures.draft("Draft")));

        var map = done(office.heat.show(VIEWER, PORTFOLIO, true));

        assertThat(map.counts()).isEqualTo(Map.of(new RiskFilter.Cell(4, 4), 2, new RiskFilter.Cell(1, 1), 1));
        assertThat(map.unrated()).isEqualTo(1);
        assertThat(map.breaches()).isEqualTo(2);
        assertThat(map.count(RiskLevel.EXTREME)).isEqualTo(2);
        assertThat(done(office.heat.show(VIEWER, PORTFOLIO, false)).total()).isEqualTo(1);
    }

    @Test
    void theSecondOfTwoEditorsLearnsWhoWasFirst() {
        int number = office.open(PROJECT, 3, 3);
        done(office.review.unchanged(manager(PROJECT), number, 1));

        var late = office.step.take(manager(PROJECT), number, "reject", "no", 1);

        assertThat(refusal(late)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void someoneWithoutRolesListsNothing() {
        office.open(PROJECT, 3, 3);

        assertThat(office.list
                        .all(new UserKey("stranger"), RiskOffice.ALL)
                        .page()
                        .total())
                .isZero();
        assertThat(office.list.all(VIEWER, RiskOffice.ALL).page().total()).isEqualTo(1);
    }
}
