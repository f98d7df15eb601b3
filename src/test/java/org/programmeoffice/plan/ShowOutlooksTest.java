package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.access.Hierarchy.OTHER;
import static org.programmeoffice.access.Hierarchy.PORTFOLIO;
import static org.programmeoffice.access.Hierarchy.PROGRAMME;
import static org.programmeoffice.access.Hierarchy.PROJECT;
import static org.programmeoffice.access.Hierarchy.STRANGER;
import static org.programmeoffice.access.Hierarchy.VIEWER;
import static org.programmeoffice.access.Hierarchy.chair;
import static org.programmeoffice.access.Hierarchy.id;
import static org.programmeoffice.access.Hierarchy.manager;
import static org.programmeoffice.common.Outcomes.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Money;

class ShowOutlooksTest {
    private final PlanOffice office = new PlanOffice();
    private final ShowOutlooks show =
            new ShowOutlooks(office.world, office.plans, office.budgets, office.baselines, office.world.permissions);

    private void milestone(InitiativeKey key, String day) {
        done(office.saveMilestone.save(
                manager(key),
                key,
                Optional.empty(),
                new MilestoneDraft("Live", "delivery", true, day, "", "", "", "")));
    }

    private void budget(InitiativeKey key, String currency, String planned) {
        var draft = new BudgetLineDraft("opex", "", List.of(new MonthDraft("2026-06", planned, "", "")));
        done(office.saveLine.save(manager(key), key, currency, Optional.empty(), draft, 0));
    }

    private void promise(InitiativeKey key) {
        done(office.propose.propose(manager(key), key, "Plan"));
        done(office.approve.approve(chair(key), key, 1, "Yes"));
    }

    private PlanOutlook outlook(InitiativeKey key) {
        return Optional.ofNullable(show.show(VIEWER).get(id(key))).orElseThrow();
    }

    @Test
    void aProgrammeWithoutDatesOfItsOwnFinishesWithTheLastBelowIt() {
        milestone(PROJECT, "2026-05-31");
        milestone(OTHER, "2026-09-30");

        assertThat(outlook(PROGRAMME).finish()).contains(LocalDate.parse("2026-09-30"));
        assertThat(outlook(PORTFOLIO).finish()).contains(LocalDate.parse("2026-09-30"));
        milestone(PROGRAMME, "2026-08-01");
        assertThat(outlook(PROGRAMME).finish()).contains(LocalDate.parse("2026-08-01"));
    }

    @Test
    void moneyIsSummedUpwardsAndPromisedOnlyIfAllOfItIs() {
        budget(PROJECT, "EUR", "1000");
        budget(OTHER, "EUR", "500");
        promise(PROJECT);

        assertThat(outlook(PROGRAMME).cost().forecast()).map(Money::toString).contains("1500.00 EUR");
        assertThat(outlook(PROGRAMME).cost().promised()).isEmpty();
        promise(OTHER);
        assertThat(outlook(PORTFOLIO).cost().promised()).map(Money::toString).contains("1500.00 EUR");
    }

    @Test
    void currenciesAreNotMixed() {
        budget(PROJECT, "EUR", "1000");
        budget(OTHER, "GBP", "500");

        assertThat(outlook(PROGRAMME).cost().isMixed()).isTrue();
        assertThat(outlook(PROGRAMME).cost().forecast()).isEmpty();
        assertThat(outlook(OTHER).cost().forecast()).map(Money::toString).contains("500.00 GBP");
    }

    @Test
    void onlyWhatIsViewedIsShown() {
        milestone(PROJECT, "2026-05-31");

        assertThat(show.show(STRANGER)).isEmpty();
        assertThat(show.show(manager(PROJECT))).containsOnlyKeys(id(PROJECT));
    }
}
