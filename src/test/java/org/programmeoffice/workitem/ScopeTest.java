package org.programmeoffice.workitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.workitem.ItemFixture.item;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.workitem.ItemGroup.Part;

class ScopeTest {
    private static final long EPIC = 100;

    /** Programme 101 with projects 1 and 2; an epic with a story that has a sub-task; everything in Jira project 1. */
    private static WorldFixture world() {
        return new WorldFixture()
                .initiative(201)
                .initiative(101, 201)
                .initiative(1, 101)
                .initiative(2, 101)
                .items(
                        item(EPIC).type(ItemFixture.EPIC),
                        item(1).epic(EPIC),
                        item(2).type(ItemFixture.SUB_TASK).parent(1),
                        item(3));
    }

    @Test
    void epicRuleTakesItsItemsButNotItself() {
        assertThat(world().include(1, new Selector.Epic(EPIC, false)).ids(1, Part.IN_SCOPE))
                .containsExactly(1L);
    }

    @Test
    void epicRuleWithSubTasksTakesThemToo() {
        assertThat(world().include(1, new Selector.Epic(EPIC, true)).ids(1, Part.IN_SCOPE))
                .containsExactly(1L, 2L);
    }

    @Test
    void subTaskOfTheEpicItselfIsNotAnItemOfTheEpic() {
        var world = world().items(item(4).type(ItemFixture.SUB_TASK).parent(EPIC));

        assertThat(world.include(1, new Selector.Epic(EPIC, true)).ids(1, Part.IN_SCOPE))
                .containsExactly(1L, 2L);
    }

    @Test
    void withoutEpicLinkFieldTheParentServesAsEpic() {
        var world = world().include(1, new Selector.Epic(1, false));
        world.epicLinkField = "";

        assertThat(world.ids(1, Part.IN_SCOPE)).containsExactly(2L);
    }

    @Test
    void itemsOfAnEpicAreFoundInEveryJiraProject() {
        var world = world().items(item(5).in(2).epic(EPIC)).include(1, new Selector.Epic(EPIC, false));

        assertThat(world.ids(1, Part.IN_SCOPE)).containsExactly(1L, 5L);
        assertThat(world.ids(1, Anomaly.CROSS_PROJECT_EPIC_CHILD)).containsExactly(5L);
    }

    @Test
    void itemOfTwoProjectsCountsOnceInTheProgramme() {
        var world = world().include(1, new Selector.Item(3)).include(2, new Selector.JiraProject(1));

        assertThat(world.figures(101).inScope().items()).isEqualTo(4);
        assertThat(world.figures(101).overlap()).isEqualTo(new Overlap(5, 4, 1));
        assertThat(world.figures(201).inScope().items()).isEqualTo(4);
    }

    @Test
    void exclusionInAProjectAlsoTakesFromWhatItHandsUp() {
        var world = world().include(1, new Selector.JiraProject(1)).exclude(1, new Selector.Item(3));

        assertThat(world.ids(1, Part.IN_SCOPE)).containsExactly(1L, 2L, EPIC);
        assertThat(world.ids(101, Part.IN_SCOPE)).containsExactly(1L, 2L, EPIC);
        assertThat(world.ids(101, Part.EXCLUDED)).containsExactly(3L);
        assertThat(world.figures(101).exclusions().byRule()).containsOnly(Map.entry(2L, 1L));
    }

    @Test
    void itemThatAnotherProjectIncludesStaysInTheProgramme() {
        var world = world().include(1, new Selector.JiraProject(1))
                .exclude(1, new Selector.Item(3))
                .include(2, new Selector.Item(3));

        assertThat(world.ids(101, Part.IN_SCOPE)).containsExactly(1L, 2L, 3L, EPIC);
        assertThat(world.ids(101, Part.EXCLUDED)).isEmpty();
    }

    @Test
    void exclusionInAProgrammeLeavesItsProjectsAlone() {
        var world = world().include(1, new Selector.JiraProject(1)).exclude(101, new Selector.Item(3));

        assertThat(world.ids(1, Part.IN_SCOPE)).containsExactly(1L, 2L, 3L, EPIC);
        assertThat(world.ids(101, Part.IN_SCOPE)).containsExactly(1L, 2L, EPIC);
        assertThat(world.ids(201, Part.IN_SCOPE)).containsExactly(1L, 2L, EPIC);
    }

    @Test
    void itemIsAContainerOnlyWhereAChildIs() {
        var world = world().include(1, new Selector.Item(1))
                .include(2, new Selector.Item(1))
                .include(2, new Selector.Item(2));

        assertThat(world.ids(1, Part.CONTAINER)).isEmpty();
        assertThat(world.ids(2, Part.CONTAINER)).containsExactly(1L);
        assertThat(world.ids(101, Part.LEAVES)).containsExactly(2L);
    }

    @Test
    void excludedChildStillMakesItsParentAContainer() {
        var world = world().include(1, new Selector.JiraProject(1)).exclude(1, new Selector.Item(2));

        assertThat(world.ids(1, Part.CONTAINER)).containsExactly(1L, EPIC);
    }

    @Test
    void movedItemIsFoundWhereItIsNow() {
        var world = world().include(1, new Selector.JiraProject(1)).include(2, new Selector.JiraProject(2));

        world.items(item(3).in(2));

        assertThat(world.ids(1, Part.IN_SCOPE)).containsExactly(1L, 2L, EPIC);
        assertThat(world.ids(2, Part.IN_SCOPE)).containsExactly(3L);
        assertThat(world.table.sizeOf(1)).isEqualTo(3);
        assertThat(world.table.sizeOf(2)).isEqualTo(1);
    }

    @Test
    void archivedItemCountsWithItsLastValues() {
        var world = world().include(1, new Selector.JiraProject(1));

        world.table.archive(3);

        assertThat(world.figures(1).inScope().items()).isEqualTo(4);
        assertThat(world.ids(1, Part.ARCHIVED)).containsExactly(3L);
        assertThat(world.table.sizeOf(1)).isEqualTo(3);
    }

    @Test
    void deletedItemIsGoneAndWhatPointsToItIsCounted() {
        var world = world().include(1, new Selector.JiraProject(1));

        world.table.remove(EPIC);

        assertThat(world.ids(1, Part.IN_SCOPE)).containsExactly(1L, 2L, 3L);
        assertThat(world.ids(1, Anomaly.EPIC_LINK_TO_MISSING)).containsExactly(1L);
    }

    @Test
    void publishedStateStaysAsItWas() {
        var world = world().include(1, new Selector.JiraProject(1));
        var before = world.table.publish();

        world.table.remove(3);
        world.items(item(1).epic(EPIC).done(), item(9));

        assertThat(world.snapshot(before)
                        .figures(world.nodes.get(2).id())
                        .inScope()
                        .items())
                .isEqualTo(4);
        assertThat(world.snapshot(before)
                        .figures(world.nodes.get(2).id())
                        .inScope()
                        .done())
                .isZero();
        assertThat(world.figures(1).inScope().done()).isEqualTo(1);
    }

    @Test
    void doneWithoutResolutionIsInThroughputOnlyIfSeenTurningDone() {
        var world = world().items(item(3).status(ItemFixture.CLOSED), item(4).status(ItemFixture.CLOSED))
                .include(1, new Selector.JiraProject(1));

        world.table.seenDone(4, Instant.parse("2024-03-06T10:00:00Z"));

        var figures = world.figures(1);
        assertThat(figures.delivery().done()).isEqualTo(2);
        assertThat(figures.delivery().undated()).isEqualTo(1);
        assertThat(figures.deliveryWeeks().weeks())
                .filteredOn(week -> week.finished() > 0)
                .singleElement()
                .satisfies(week -> assertThat(week.week()).hasToString("2024-W10"));
    }

    @Test
    void listsArePagedInOrderOfIds() {
        var snapshot = world().include(1, new Selector.JiraProject(1)).snapshot();
        var project = new InitiativeId(1);

        assertThat(snapshot.ids(project, Part.IN_SCOPE, 1, 2)).isEqualTo(new ItemIds(List.of(2L, 3L), 4, 1));
        assertThat(snapshot.ids(project, Part.IN_SCOPE, 9, 2).ids()).isEmpty();
    }

    @Test
    void groupsAreFoundByTheirCodes() {
        for (ItemGroup group : new ItemGroup[] {
            Part.LEAF_DONE,
            Anomaly.NEGATIVE_POINTS,
            new ItemGroup.WithStatus(3),
            new ItemGroup.OfType(4),
            new ItemGroup.OfRule(5)
        }) {
            assertThat(ItemGroup.parse(group.code())).contains(group);
        }
        assertThat(ItemGroup.parse("rule-x")).isEmpty();
        assertThat(Part.LEAF_DONE.code()).isEqualTo("leaf-done");
    }
}
