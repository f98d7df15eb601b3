package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.access.Hierarchy.PROGRAMME;
import static org.programmeoffice.access.Hierarchy.PROJECT;
import static org.programmeoffice.access.Hierarchy.VIEWER;
import static org.programmeoffice.access.Hierarchy.chair;
import static org.programmeoffice.access.Hierarchy.id;
import static org.programmeoffice.access.Hierarchy.manager;
import static org.programmeoffice.common.Outcomes.done;
import static org.programmeoffice.common.Outcomes.errors;
import static org.programmeoffice.common.Outcomes.refusal;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

class SetTolerancesTest {
    private static final UserKey MANAGER = manager(PROJECT);
    private static final UserKey CHAIR = chair(PROJECT);

    @Test
    void tolerancesTellHowThePlanStands() {
        var office = new PlanOffice();
        done(office.saveMilestone.save(MANAGER, PROJECT, Optional.empty(), goLive("2026-05-31")));
        done(office.propose.propose(MANAGER, PROJECT, "Plan"));
        done(office.approve.approve(CHAIR, PROJECT, 1, "Agreed"));
        done(office.saveMilestone.save(MANAGER, PROJECT, Optional.of(new EntryAddress(1, 1)), goLive("2026-06-06")));
        done(office.setTolerances.set(
                CHAIR, PROJECT, List.of(new ToleranceDraft("time", "", "10", "days", "", "project")), 0));

        var verdicts = done(office.showTolerances.show(VIEWER, PROJECT)).verdicts();

        assertThat(verdicts).hasEntrySatisfying(Aspect.TIME, time -> assertThat(time.reason())
                .isEqualTo(ToleranceReason.NEAR));
        assertThat(verdicts).hasEntrySatisfying(Aspect.COST, cost -> assertThat(cost.reason())
                .isEqualTo(ToleranceReason.NO_TOLERANCE));
        assertThat(verdicts).hasSize(7);
    }

    @Test
    void tolerancesAreSetByTheChairOnlyAndVersioned() {
        var office = new PlanOffice();
        var drafts = List.of(new ToleranceDraft("cost", "5", "10", "PERCENT", "0.8", "PROGRAMME"));

        for (var person : List.of(VIEWER, MANAGER, chair(PROGRAMME))) {
            assertThat(refusal(office.setTolerances.set(person, PROJECT, drafts, 0)))
                    .isInstanceOf(Refusal.Forbidden.class);
        }
        assertThat(done(office.setTolerances.set(CHAIR, PROJECT, drafts, 0)).version())
                .isEqualTo(1);
        assertThat(done(office.setTolerances.set(CHAIR, PROJECT, drafts, 1)).version())
                .isEqualTo(1);
        assertThat(refusal(office.setTolerances.set(CHAIR, PROJECT, List.of(), 0)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(done(office.setTolerances.set(CHAIR, PROJECT, List.of(), 1)).byAspect())
                .isEmpty();
        assertThat(office.tolerances.version(id(PROJECT), 1).orElseThrow().byAspect())
                .hasSize(1);
    }

    @Test
    void everyWrongToleranceIsNamedByItsPlace() {
        var office = new PlanOffice();
        var drafts = List.of(
                new ToleranceDraft("luck", "-1", "x", "kg", "2", "nobody"),
                new ToleranceDraft("time", "", "", "days", "", "project"),
                new ToleranceDraft("cost", "1", "1", "money", "", "project"),
                new ToleranceDraft("cost", "1", "1", "money", "", "project"));

        assertThat(errors(office.setTolerances.set(CHAIR, PROJECT, drafts, 0)))
                .containsExactlyInAnyOrder(
                        "tolerances.0.aspect pmo.error.choice",
                        "tolerances.0.lower pmo.plan.error.negative",
                        "tolerances.0.upper pmo.error.decimal",
                        "tolerances.0.unit pmo.error.choice",
                        "tolerances.0.amberFraction pmo.plan.error.fraction",
                        "tolerances.0.owner pmo.error.choice",
                        "tolerances.1.upper pmo.plan.error.noBound",
                        "tolerances.3.aspect pmo.plan.error.sameAspect");
    }

    private static MilestoneDraft goLive(String forecast) {
        return new MilestoneDraft("Go live", "DELIVERY", true, forecast, "", "", "", "");
    }
}
