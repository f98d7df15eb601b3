package org.programmeoffice.workitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.workitem.ItemFixture.item;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.programmeoffice.rollup.Progress;

/** The worked example M5 of the domain, and the checks that follow it. */
class ProgressOracleTest {
    private static final long TOP = 100;

    /** Top with sub-issue 1 (a: 2 points open, b: 3 points done) and sub-issue 2 (1 point open). */
    private static WorldFixture tree() {
        return new WorldFixture()
                .initiative(101)
                .initiative(1, 101)
                .initiative(2, 101)
                .items(
                        item(TOP).type(ItemFixture.EPIC),
                        item(10).epic(TOP),
                        item(20).epic(TOP),
                        item(11).type(ItemFixture.SUB_TASK).parent(10).points(2000),
                        item(12).type(ItemFixture.SUB_TASK)
                                .parent(10)
                                .points(3000)
                                .done(),
                        item(21).type(ItemFixture.SUB_TASK).parent(20).points(1000))
                .include(1, new Selector.Item(10))
                .include(1, new Selector.Item(11))
                .include(1, new Selector.Item(12))
                .include(2, new Selector.Item(20))
                .include(2, new Selector.Item(21));
    }

    @Test
    void subIssueOneIsAtSixtyPercentByPoints() {
        assertThat(tree().figures(1).delivery().byPoints().percent()).hasValue(60);
    }

    @Test
    void topIsAtFiftyPercentByPointsAndThirtyThreeByCount() {
        var delivery = tree().figures(101).delivery();

        assertThat(delivery.byPoints()).isEqualTo(new Progress(3000, 6000));
        assertThat(delivery.byPoints().percent()).hasValue(50);
        assertThat(delivery.byCount().percent()).hasValue(33);
    }

    @Test
    void topIsTheSameWhenOneEpicRuleReachesAll() {
        var world = tree();
        world.rules.clear();

        var delivery =
                world.include(101, new Selector.Epic(TOP, true)).figures(101).delivery();

        assertThat(delivery.byPoints().percent()).hasValue(50);
        assertThat(delivery.byCount().percent()).hasValue(33);
        assertThat(delivery.leaves()).isEqualTo(3);
    }

    @Test
    void oneOpenOfTwoHundredShowsNinetyNine() {
        assertThat(percentOf(199, 200)).isEqualTo(99);
    }

    @Test
    void oneDoneOfFourHundredShowsOne() {
        assertThat(percentOf(1, 400)).isEqualTo(1);
    }

    @Test
    void allDoneShowsHundred() {
        assertThat(percentOf(400, 400)).isEqualTo(100);
    }

    @Test
    void leafReachedByEpicLinkAndByJqlCountsOnce() {
        var figures =
                tree().include(1, new Selector.Jql("anything")).finding(11, 12).figures(1);

        assertThat(figures.delivery().leaves()).isEqualTo(2);
        assertThat(figures.overlap()).isEqualTo(new Overlap(5, 3, 2));
    }

    @Test
    void doneParentWithOpenChildIsNotHundredAndIsShown() {
        var figures = new WorldFixture()
                .initiative(1)
                .items(item(1).done(), item(2).type(ItemFixture.SUB_TASK).parent(1))
                .include(1, new Selector.JiraProject(1))
                .figures(1);

        assertThat(figures.delivery().byCount().percent()).hasValue(0);
        assertThat(figures.anomalies()).containsEntry(Anomaly.DONE_WITH_OPEN_CHILD, 1L);
    }

    @Test
    void itemResolvedAsNotDeliveredLeavesNumeratorAndDenominator() {
        var figures = new WorldFixture()
                .initiative(1)
                .items(
                        item(1).done(),
                        item(2),
                        item(3).status(ItemFixture.CLOSED).resolved(ItemFixture.WONT_DO, ItemFixture.RESOLVED))
                .include(1, new Selector.JiraProject(1))
                .figures(1);

        assertThat(figures.delivery().byCount()).isEqualTo(Progress.ofUnits(1, 2));
        assertThat(figures.exclusions().notDelivered()).isEqualTo(1);
        assertThat(figures.inScope().items()).isEqualTo(3);
        assertThat(figures.inScope().done()).isEqualTo(2);
    }

    @Test
    void nothingInScopeHasNoPercentage() {
        var delivery = new WorldFixture().initiative(1).figures(1).delivery();

        assertThat(delivery.byCount().percent()).isEmpty();
        assertThat(delivery.byPoints().percent()).isEmpty();
        assertThat(delivery.estimated().percent()).isEmpty();
    }

    @Test
    void fourOfTenWithoutEstimateGiveSixtyPercentCoverage() {
        var world = new WorldFixture().initiative(1).include(1, new Selector.JiraProject(1));
        LongStream.rangeClosed(1, 4).forEach(id -> world.items(item(id)));
        LongStream.rangeClosed(5, 10).forEach(id -> world.items(item(id).points(0)));

        assertThat(world.figures(1).delivery().estimated().percent()).hasValue(60);
    }

    private static int percentOf(int done, int all) {
        var world = new WorldFixture().initiative(1).include(1, new Selector.JiraProject(1));
        LongStream.rangeClosed(1, done).forEach(id -> world.items(item(id).done()));
        LongStream.rangeClosed(done + 1L, all).forEach(id -> world.items(item(id)));
        return world.figures(1).delivery().byCount().percent().orElseThrow();
    }
}
