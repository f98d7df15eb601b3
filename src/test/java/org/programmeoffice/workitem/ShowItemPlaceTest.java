package org.programmeoffice.workitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.workitem.ItemFixture.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.InMemoryRoleAssignments;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.rollup.Progress;

class ShowItemPlaceTest {
    private static final UserKey DIRECTOR = new UserKey("director");
    private static final UserKey MANAGER = new UserKey("manager");
    private static final UserKey STRANGER = new UserKey("stranger");
    private static final InitiativeId OTHER = new InitiativeId(2);
    private static final long EPIC = 100;
    private static final long NOWHERE = 50;

    /** The tree of M5 under an epic, beside a story that was not delivered; the epic is linked, its items are not all done. */
    private static final class Place {
        final NodeFixture node = new NodeFixture();
        private final InMemoryRoleAssignments roles = new InMemoryRoleAssignments();

        Place() {
            role(DIRECTOR, NodeFixture.PROGRAMME);
            role(MANAGER, NodeFixture.PROJECT);
            node.rollup.write(table -> {
                List.of(
                                item(EPIC).type(ItemFixture.EPIC),
                                item(10).epic(EPIC),
                                item(20).epic(EPIC).done(),
                                item(11).type(ItemFixture.SUB_TASK).parent(10),
                                item(12).type(ItemFixture.SUB_TASK).parent(10).done(),
                                item(30).epic(EPIC)
                                        .status(ItemFixture.CLOSED)
                                        .resolved(ItemFixture.WONT_DO, ItemFixture.RESOLVED),
                                item(NOWHERE).in(2))
                        .forEach(item -> table.upsert(item.build()));
                return true;
            });
            rule(NodeFixture.PROJECT, ScopeRule.Effect.INCLUDE, new Selector.Epic(EPIC, true));
        }

        Place rule(InitiativeId initiative, ScopeRule.Effect effect, Selector selector) {
            var on = node.byId(initiative).orElseThrow();
            node.rules.add(WorldFixture.SAVER, on, effect, selector, node.rules.revision(initiative));
            node.rollup.rebuild();
            return this;
        }

        Optional<ItemPlaces> seenBy(UserKey viewer, long item) {
            return new ShowItemPlace(new Permissions(node, roles, node.clock), node, node.rollup).show(viewer, item);
        }

        List<String> toldTo(UserKey viewer, long item) {
            return seenBy(viewer, item).stream()
                    .flatMap(found -> found.places().stream())
                    .map(place -> place.on().key() + " " + place.standing())
                    .toList();
        }

        private void role(UserKey person, InitiativeId initiative) {
            roles.add(initiative, person, Role.VIEWER, LocalDate.of(2000, 1, 1), Optional.empty());
        }
    }

    @Test
    void leafIsOneOfTheLeavesOfItsProjectWithWhatThatStandsIn() {
        var places = new Place().seenBy(DIRECTOR, 11).orElseThrow().places();

        assertThat(places).singleElement().satisfies(place -> {
            assertThat(place.standing()).isEqualTo(ItemStanding.LEAF);
            assertThat(place.on().id()).isEqualTo(NodeFixture.PROJECT);
            assertThat(place.above()).extracting(node -> node.id()).containsExactly(NodeFixture.PROGRAMME);
            assertThat(place.whole().leaves()).isEqualTo(3);
            assertThat(place.brought()).isEmpty();
        });
    }

    @Test
    void linkedEpicBringsItsItemsAndDoesNotCountItself() {
        var places = new Place().seenBy(DIRECTOR, EPIC).orElseThrow().places();

        assertThat(places).singleElement().satisfies(place -> {
            assertThat(place.standing()).isEqualTo(ItemStanding.LINKED_EPIC);
            assertThat(place.brought())
                    .hasValueSatisfying(
                            brought -> assertThat(brought.figures().byCount()).isEqualTo(Progress.ofUnits(2, 3)));
        });
    }

    @Test
    void holderOfItemsAndWhatWasNotDeliveredAreSaidToBeSo() {
        var place = new Place();

        assertThat(place.toldTo(DIRECTOR, 10)).containsExactly("PJ-1 CONTAINER");
        assertThat(place.toldTo(DIRECTOR, 30)).containsExactly("PJ-1 NOT_DELIVERED");
    }

    @Test
    void excludedItemIsSaidToBeExcluded() {
        var place = new Place().rule(NodeFixture.PROJECT, ScopeRule.Effect.EXCLUDE, new Selector.Item(20));

        assertThat(place.toldTo(DIRECTOR, 20)).containsExactly("PJ-1 EXCLUDED");
    }

    @Test
    void programmeIsNamedApartOnlyWhereTheItemStandsOtherwiseToIt() {
        var place = new Place().rule(NodeFixture.PROGRAMME, ScopeRule.Effect.EXCLUDE, new Selector.Item(20));

        assertThat(place.toldTo(DIRECTOR, 20)).containsExactly("PJ-1 LEAF", "PG-101 EXCLUDED");
    }

    @Test
    void whoMayViewOneProjectIsToldOfNoOther() {
        var place = new Place().rule(OTHER, ScopeRule.Effect.INCLUDE, new Selector.Item(11));

        assertThat(place.toldTo(DIRECTOR, 11)).containsExactly("PJ-1 LEAF", "PJ-2 LEAF");
        assertThat(place.toldTo(MANAGER, 11)).containsExactly("PJ-1 LEAF");
        assertThat(place.seenBy(MANAGER, 11).orElseThrow().places().get(0).above())
                .isEmpty();
    }

    @Test
    void nothingIsToldToWhoMayViewNothing() {
        assertThat(new Place().seenBy(STRANGER, 11)).isEmpty();
        assertThat(new Place().seenBy(STRANGER, EPIC)).isEmpty();
    }

    @Test
    void nothingIsToldOfWhatIsLinkedNowhereOrDoesNotExist() {
        var place = new Place();

        assertThat(place.seenBy(DIRECTOR, NOWHERE)).isEmpty();
        assertThat(place.seenBy(DIRECTOR, 999)).isEmpty();
    }

    @Test
    void removedItemIsNowhere() {
        var place = new Place();

        place.node.rollup.write(table -> {
            table.remove(11);
            return true;
        });
        place.node.rollup.rebuild();

        assertThat(place.seenBy(DIRECTOR, 11)).isEmpty();
    }
}
