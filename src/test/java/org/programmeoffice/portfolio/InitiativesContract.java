package org.programmeoffice.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.rollup.RagStatus;

/** What every store of initiatives, of their tree and of key prefixes does. */
public abstract class InitiativesContract {
    private static final Stamp CREATED = new Stamp(new UserKey("alice"), Instant.parse("2026-11-23T10:42:00.123Z"));
    private static final String HOSTILE = "'; drop table--  <b>\u20AC</b> \uD83D\uDE00 \\ %s ${x} $1";

    /** Returns an empty store. */
    protected abstract Initiatives initiatives();

    /** Returns the tree of what the last store returned holds. */
    protected abstract InitiativeTree tree();

    /** Returns the shelves of what the last store returned holds. */
    protected abstract Shelves shelves();

    /** Returns an empty store of prefixes. */
    protected abstract KeyPrefixes prefixes();

    @Test
    void moreInitiativesAreFoundThanADatabaseTakesInOneList() {
        var initiatives = initiatives();
        var added = initiatives.add(InitiativeKind.PROJECT, key("PJ-1"), HOSTILE, "", Optional.empty(), CREATED);
        var ids = LongStream.rangeClosed(1, 40_000).mapToObj(InitiativeId::new).toList();

        assertThat(initiatives.byIds(ids)).containsExactly(added);
    }

    @Test
    void anInitiativeIsFoundAsItWasAdded() {
        var initiatives = initiatives();

        var added = initiatives.add(
                InitiativeKind.PROJECT, key("PJ-1"), HOSTILE, "d".repeat(30_000), Optional.empty(), CREATED);

        assertThat(added).isInstanceOf(Project.class);
        assertThat(added.registration())
                .isEqualTo(new Registration(
                        added.id(), key("PJ-1"), HOSTILE, "d".repeat(30_000), Optional.empty(), 1, CREATED, CREATED));
        assertThat(initiatives.byKey(key("PJ-1"))).contains(added);
        assertThat(initiatives.byIds(List.of(added.id(), new InitiativeId(99)))).containsExactly(added);
        assertThat(initiatives.byIds(List.of())).isEmpty();
        assertThat(initiatives.byKey(key("PJ-2"))).isEmpty();
    }

    @Test
    void aTitleMayHave255CharactersAndADescriptionNone() {
        var initiatives = initiatives();

        var added = initiatives.add(
                InitiativeKind.PROJECT, key("PJ-1"), "\u20AC".repeat(255), "", Optional.empty(), CREATED);

        assertThat(initiatives.byKey(key("PJ-1"))).contains(added);
    }

    @Test
    void aSavedChangeReplacesTextParentAndRevision() {
        var initiatives = initiatives();
        var programme = add(initiatives, InitiativeKind.PROGRAMME, "PG-1", Optional.empty());
        var project = add(initiatives, InitiativeKind.PROJECT, "PJ-1", Optional.empty());
        var updated = new Stamp(new UserKey("bob"), CREATED.at().plusSeconds(60));
        var placed = new Project(new Registration(
                project.id(), project.key(), "New", "More", Optional.of(programme.id()), 2, CREATED, updated));

        initiatives.save(placed);

        assertThat(initiatives.byKey(key("PJ-1"))).contains(placed);

        var alone = new Project(
                new Registration(project.id(), project.key(), "New", "", Optional.empty(), 3, CREATED, updated));
        initiatives.save(alone);

        assertThat(initiatives.byKey(key("PJ-1"))).contains(alone);
        assertThat(initiatives.childrenOf(programme.id())).isEmpty();
    }

    @Test
    void everyFieldOfTheRecordIsFoundAsItWasSaved() {
        var initiatives = initiatives();
        var added = add(initiatives, InitiativeKind.PROJECT, "PJ-1", Optional.empty());
        var fields = new EnumMap<ProfileField, String>(ProfileField.class);
        for (var field : ProfileField.values()) {
            fields.put(field, "\\n=" + HOSTILE + "\nsecond\\ line\r\n\\" + field);
        }
        fields.put(ProfileField.REFERENCE, HOSTILE);
        var held = new Lifecycle(LifecycleState.ON_HOLD, Optional.of(LifecycleState.PLANNING));
        var wanted = added.registration()
                .with(new RecordText("T", ""), new Profile(fields))
                .with(held)
                .with(RagStatus.AMBER)
                .with(new Shelf(0, true));

        initiatives.save(Initiative.of(InitiativeKind.PROJECT, wanted));

        assertThat(initiatives.byKey(key("PJ-1"))).contains(new Project(wanted));
        assertThat(initiatives.byReferences(List.of("other", HOSTILE))).containsExactly(new Project(wanted));
        assertThat(initiatives.byReferences(List.of("other"))).isEmpty();

        var cleared = wanted.with(new RecordText("T", ""), Profile.EMPTY).with(Shelf.NEW);
        initiatives.save(Initiative.of(InitiativeKind.PROJECT, cleared));

        assertThat(initiatives.byKey(key("PJ-1"))).contains(new Project(cleared));
    }

    @Test
    void anOrderIsKeptWhateverElseIsSavedAndOnlyTheChosenAreNamed() {
        var initiatives = initiatives();
        var first = add(initiatives, InitiativeKind.PROJECT, "PJ-1", Optional.empty());
        var second = add(initiatives, InitiativeKind.PROJECT, "PJ-2", Optional.empty());
        var third = add(initiatives, InitiativeKind.PROJECT, "PJ-3", Optional.empty());
        assertThat(shelves().chosen()).isEmpty();

        shelves().arrange(List.of(second.id(), first.id()));
        initiatives.save(Initiative.of(first.kind(), first.registration().with(new Shelf(0, true))));

        assertThat(shelves().chosen())
                .isEqualTo(Map.of(second.id(), new Shelf(1, false), first.id(), new Shelf(2, true)));
        assertThat(initiatives.byIds(List.of(third.id())).get(0).registration().shelf())
                .isEqualTo(Shelf.NEW);
    }

    @Test
    void whatWasNeverAddedCannotBeSaved() {
        var stranger = new Project(
                new Registration(new InitiativeId(99), key("PJ-99"), "T", "", Optional.empty(), 2, CREATED, CREATED));
        var initiatives = initiatives();

        assertThatThrownBy(() -> initiatives.save(stranger)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHighestNumberIsCountedPerKindAndNotByText() {
        var initiatives = initiatives();
        add(initiatives, InitiativeKind.PROJECT, "PJ-9", Optional.empty());
        add(initiatives, InitiativeKind.PROJECT, "PJ-10", Optional.empty());
        add(initiatives, InitiativeKind.PROGRAMME, "PG-11", Optional.empty());

        assertThat(initiatives.highestNumber(InitiativeKind.PROJECT)).isEqualTo(10);
        assertThat(initiatives.highestNumber(InitiativeKind.PORTFOLIO)).isZero();
    }

    @Test
    void childrenAreThoseDirectlyInsideProgrammesFirst() {
        var initiatives = initiatives();
        var portfolio = add(initiatives, InitiativeKind.PORTFOLIO, "PF-1", Optional.empty());
        var second = add(initiatives, InitiativeKind.PROJECT, "PJ-10", Optional.of(portfolio.id()));
        var first = add(initiatives, InitiativeKind.PROJECT, "PJ-9", Optional.of(portfolio.id()));
        var programme = add(initiatives, InitiativeKind.PROGRAMME, "PG-1", Optional.of(portfolio.id()));
        add(initiatives, InitiativeKind.PROJECT, "PJ-11", Optional.of(programme.id()));

        assertThat(initiatives.childrenOf(portfolio.id())).containsExactly(programme, first, second);
    }

    @Test
    void theTreeKnowsWhereEverythingStands() {
        var initiatives = initiatives();
        var portfolio = add(initiatives, InitiativeKind.PORTFOLIO, "PF-1", Optional.empty());
        var programme = add(initiatives, InitiativeKind.PROGRAMME, "PG-1", Optional.of(portfolio.id()));
        var project = add(initiatives, InitiativeKind.PROJECT, "PJ-1", Optional.of(programme.id()));

        var tree = tree();

        assertThat(tree.all()).containsExactlyInAnyOrder(portfolio.node(), programme.node(), project.node());
        assertThat(tree.byKey(key("PG-1"))).contains(programme.node());
        assertThat(tree.byId(project.id())).contains(project.node());
        assertThat(tree.byId(new InitiativeId(99))).isEmpty();
        assertThat(tree.above(project.node())).containsExactly(programme.node(), portfolio.node());
        assertThat(tree.above(portfolio.node())).isEmpty();
    }

    @Test
    void aPrefixIsTheDefaultUntilItIsSet() {
        var prefixes = prefixes();

        assertThat(prefixes.chosen()).isEmpty();
        assertThat(prefixes.of(InitiativeKind.PROGRAMME)).isEqualTo("PG");

        prefixes.set(InitiativeKind.PROGRAMME, "PROG");
        prefixes.set(InitiativeKind.PROGRAMME, "PRG");

        assertThat(prefixes.chosen()).isEqualTo(Map.of(InitiativeKind.PROGRAMME, "PRG"));
    }

    private static Initiative add(
            Initiatives initiatives, InitiativeKind kind, String key, Optional<InitiativeId> parent) {
        return initiatives.add(kind, key(key), "Title of " + key, "", parent, CREATED);
    }

    private static InitiativeKey key(String text) {
        return InitiativeKey.parse(text).orElseThrow();
    }
}
