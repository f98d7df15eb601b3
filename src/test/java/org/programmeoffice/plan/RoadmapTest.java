package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.plan.PlanFixtures.approved;
import static org.programmeoffice.plan.PlanFixtures.milestone;
import static org.programmeoffice.plan.PlanFixtures.plan;
import static org.programmeoffice.plan.PlanFixtures.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmeoffice.common.InitiativeKey;

class RoadmapTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void withoutProjectsThereIsStillThisMonth() {
        var roadmap = Roadmap.of(List.of(), List.of(), TODAY);

        assertThat(roadmap.axis().from()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(roadmap.axis().to()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(roadmap.today()).isEqualTo(RoadmapAxis.WIDTH / 31);
        assertThat(roadmap.lanes()).isZero();
    }

    @Test
    void stagesThatOverlapLieInLanesOfTheirOwn() {
        var row = only(project(
                List.of(
                        stage(1, "2026-01-01", "2026-03-31"),
                        stage(2, "2026-03-31", "2026-04-30"),
                        stage(3, "2026-04-01", "2026-05-31"),
                        stage(4, "2026-06-01", ""),
                        stage(5, "2026-05-01", "2026-05-01").retire()),
                List.of()));

        assertThat(row.bars()).extracting(RoadmapRow.Bar::number).containsExactly(1, 2, 3);
        assertThat(row.bars()).extracting(RoadmapRow.Bar::lane).containsExactly(0, 1, 0);
        assertThat(row.lanes()).isEqualTo(3);
        assertThat(row.undated()).isEqualTo(1);
    }

    @Test
    void aBarEndsAfterItsLastDayAndAStageOfADayIsSeen() {
        var row = only(project(
                List.of(stage(1, "2026-03-01", "2026-03-31"), stage(2, "2026-04-30", "2026-04-30")), List.of()));

        assertThat(row.bars().get(0).left()).isZero();
        assertThat(row.bars().get(0).width()).isEqualTo(31 * RoadmapAxis.WIDTH / 61);
        assertThat(row.bars().get(1).width()).isPositive();
        assertThat(row.bars().get(1).left() + row.bars().get(1).width()).isEqualTo(RoadmapAxis.WIDTH);
    }

    @Test
    void aMilestoneShowsWhereItWasPromisedFirstAndLast() {
        var original = approved(1, plan(milestone(1, "2026-01-31"))).supersede();
        var latest = approved(2, plan(milestone(1, "2026-05-31")));
        var project = new RoadmapProject(
                new InitiativeKey("PJ", 1),
                "Project",
                List.of(),
                List.of(milestone(1, "2026-06-30"), milestone(2, "")),
                new BaselineHistory(List.of(original, latest)));

        var roadmap = Roadmap.of(List.of(project), List.of(), TODAY);

        var mark = roadmap.rows().get(0).marks().get(0);
        assertThat(roadmap.axis().from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(mark.original()).contains(roadmap.axis().at(LocalDate.of(2026, 1, 31)));
        assertThat(mark.latest()).contains(roadmap.axis().at(LocalDate.of(2026, 5, 31)));
        assertThat(mark.position()).isEqualTo(roadmap.axis().at(LocalDate.of(2026, 6, 30)));
        assertThat(mark.state()).isEqualTo(RoadmapRow.State.SLIPPED);
        assertThat(roadmap.rows().get(0).undated()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, '', OVERDUE",
        "2026-03-02, '', ON_TIME",
        "2026-05-31, '', ON_TIME",
        "2026-06-01, '', SLIPPED",
        "2026-03-01, 2026-02-01, ACHIEVED"
    })
    void aMilestoneIsOverdueFromTheDayAfterItsForecast(String forecast, String actual, RoadmapRow.State state) {
        var project = new RoadmapProject(
                new InitiativeKey("PJ", 1),
                "Project",
                List.of(),
                List.of(milestone(1, forecast, actual)),
                new BaselineHistory(List.of(approved(1, plan(milestone(1, "2026-05-31"))))));

        assertThat(only(project).marks().get(0).state()).isEqualTo(state);
    }

    @Test
    void withoutABaselineNothingIsOnTime() {
        assertThat(only(project(List.of(), List.of(milestone(1, "2026-05-31"))))
                        .marks()
                        .get(0)
                        .state())
                .isEqualTo(RoadmapRow.State.NOT_PROMISED);
    }

    @Test
    void namesThatWouldCoverEachOtherAreLeftOutKeyMilestonesLast() {
        var row = only(project(
                List.of(),
                List.of(
                        milestone(1, "2026-03-02"),
                        key(2, "2026-03-03"),
                        milestone(3, "2026-03-04"),
                        milestone(4, "2026-03-25"))));

        assertThat(row.marks().stream().filter(RoadmapRow.Mark::labelled))
                .extracting(RoadmapRow.Mark::number)
                .containsExactly(2, 4);
    }

    @Test
    void aHundredProjectsNameTheirKeyMilestonesOnlyAndDoNotOverlap() {
        var projects = IntStream.rangeClosed(1, 100)
                .mapToObj(number -> new RoadmapProject(
                        new InitiativeKey("PJ", number),
                        "Project " + number,
                        List.of(stage(1, "2026-01-01", "2026-03-31"), stage(2, "2026-03-01", "2026-12-31")),
                        List.of(milestone(1, "2026-02-01"), key(2, "2026-09-01")),
                        BaselineHistory.EMPTY))
                .toList();

        var roadmap = Roadmap.of(projects, List.of(), TODAY);

        assertThat(roadmap.lanes()).isEqualTo(300);
        assertThat(roadmap.rows())
                .extracting(RoadmapRow::top)
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).map(row -> 3 * row).boxed().toList());
        assertThat(roadmap.rows()).allSatisfy(row -> assertThat(row.marks())
                .filteredOn(RoadmapRow.Mark::labelled)
                .extracting(RoadmapRow.Mark::number)
                .containsExactly(2));
    }

    private static RoadmapRow only(RoadmapProject project) {
        return Roadmap.of(List.of(project), List.of(), TODAY).rows().get(0);
    }

    private static RoadmapProject project(List<Stage> stages, List<Milestone> milestones) {
        return new RoadmapProject(new InitiativeKey("PJ", 1), "Project", stages, milestones, BaselineHistory.EMPTY);
    }

    private static Milestone key(int number, String forecast) {
        return new Milestone(
                PlanFixtures.PROJECT,
                number,
                "Key " + number,
                MilestoneType.GATE,
                true,
                Optional.of(LocalDate.parse(forecast)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                1);
    }
}
