package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.plan.PlanFixtures.approved;
import static org.programmeoffice.plan.PlanFixtures.milestone;
import static org.programmeoffice.plan.PlanFixtures.plan;
import static org.programmeoffice.plan.PlanFixtures.stage;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.WorkingDays;
import org.programmeoffice.dependency.Agreement;
import org.programmeoffice.dependency.Criticality;
import org.programmeoffice.dependency.Dependency;
import org.programmeoffice.dependency.DependencyDetails;
import org.programmeoffice.dependency.DependencyType;
import org.programmeoffice.dependency.Side;
import org.programmeoffice.dependency.Terms;

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

    /** How many months, and the ticks that they get. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-31, MONTH, 1, 2026-03-01",
        "2028-02-29, MONTH, 24, 2026-03-01",
        "2028-03-01, QUARTER, 8, 2026-04-01",
        "2032-02-29, QUARTER, 24, 2026-04-01",
        "2032-03-01, YEAR, 6, 2027-01-01"
    })
    void ticksGetWiderAsTheTimeGetsLonger(LocalDate last, RoadmapAxis.Step step, int count, LocalDate first) {
        var axis = RoadmapAxis.over(List.of(TODAY, last));

        assertThat(axis.step()).isEqualTo(step);
        assertThat(axis.ticks()).hasSize(count);
        assertThat(axis.ticks().get(0).day()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 0",
        "2026-03-01, 0",
        "2026-03-02, 322",
        "2026-03-31, 9677",
        "2026-04-01, 10000",
        "2027-01-01, 10000"
    })
    void daysOffTheAxisLieOnItsNearerEnd(LocalDate day, int position) {
        assertThat(RoadmapAxis.over(List.of(TODAY)).at(day)).isEqualTo(position);
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

    @Test
    void onlyDependenciesInTroubleAreLinked() {
        var projects = List.of(project(List.of(), List.of(milestone(1, "2026-05-31"))));
        var late = dependency(1, "2026-09-01", EnumSet.allOf(Side.class));
        var fine = dependency(2, "2026-04-01", EnumSet.allOf(Side.class));
        var open = dependency(3, "2026-09-01", Set.of());

        var roadmap = Roadmap.of(projects, List.of(late, fine, open), TODAY);

        assertThat(roadmap.links()).extracting(RoadmapLink::key).containsExactly("DEP-1");
        var link = roadmap.links().get(0);
        assertThat(link.from()).contains(0);
        assertThat(link.to()).isEmpty();
        assertThat(link.fromPosition()).isEqualTo(roadmap.axis().at(LocalDate.of(2026, 9, 1)));
        assertThat(link.toPosition()).isEqualTo(roadmap.axis().at(LocalDate.of(2026, 8, 1)));
        assertThat(roadmap.axis().to()).isEqualTo(LocalDate.of(2026, 9, 30));
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

    private static DependencyDetails dependency(int number, String promised, Set<Side> acceptedBy) {
        var terms = new Terms(LocalDate.of(2026, 8, 1), Optional.of(LocalDate.parse(promised)));
        var dependency = new Dependency(
                number,
                new InitiativeId(1),
                new InitiativeId(2),
                "Interface",
                "",
                DependencyType.FINISH_START,
                Criticality.HIGH,
                Agreement.propose(terms, acceptedBy),
                "",
                1);
        return new DependencyDetails(
                dependency,
                new InitiativeKey("PJ", 1),
                new InitiativeKey("PJ", 2),
                dependency.slack(WorkingDays.WEEKDAYS),
                Set.of());
    }
}
