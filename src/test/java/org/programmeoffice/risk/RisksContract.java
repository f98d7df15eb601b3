package org.programmeoffice.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Page;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.register.Confidentiality;
import org.programmeoffice.register.EntryKey;
import org.programmeoffice.register.RegisterKind;

/** What every store of risks does. */
public abstract class RisksContract {
    private static final InitiativeId ONE = RiskFixtures.ONE;
    private static final InitiativeId TWO = RiskFixtures.TWO;
    private static final UserKey VIEWER = new UserKey("viewer");
    private static final PageRequest ALL = new PageRequest(0, 100);

    /** Returns an empty store. */
    protected abstract Risks risks();

    @Test
    void anEmptyStoreHasNone() {
        var risks = risks();

        assertThat(risks.byNumber(1)).isEmpty();
        assertThat(risks.byNumbers(List.of())).isEmpty();
        assertThat(risks.highestNumber()).isZero();
        assertThat(risks.open(List.of(ONE))).isEmpty();
        assertThat(risks.open(List.of())).isEmpty();
        assertThat(risks.withRestricted(List.of(ONE))).isEmpty();
        assertThat(numbers(risks.list(query(RiskFilter.ALL, RiskOrder.KEY, false), ALL)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRiskIsReadBackInEveryState(RiskState state) {
        var risks = risks();
        var kept = RiskFixtures.full(7, ONE).with(state, "because");

        risks.save(kept, 1);

        assertThat(risks.byNumber(7)).contains(kept);
        assertThat(risks.byNumbers(List.of(6, 7))).containsExactly(kept);
        assertThat(risks.highestNumber()).isEqualTo(7);
        assertThat(risks.open(List.of(ONE))).hasSize(state.isOpen() ? 1 : 0);
    }

    @Test
    void whatIsEmptyIsReadBackEmpty() {
        var risks = risks();
        var full = RiskFixtures.full(1, ONE);
        var kept = new Risk(
                RiskFixtures.named(full, "T", Confidentiality.NORMAL, Optional.empty())
                        .entry()
                        .placed(TWO, Optional.empty()),
                RiskState.DRAFT,
                new RiskWords(RiskKind.OPPORTUNITY, RiskCategory.OTHER, "", "", "", ""),
                Ratings.NONE,
                Stakes.NONE,
                Response.NONE,
                "",
                "");

        risks.save(full, 5);
        risks.save(kept, 0);

        assertThat(risks.byNumber(1)).contains(kept);
    }

    @Test
    void anEntryIsFoundByWhatItWasRaisedFrom() {
        var risks = risks();
        risks.save(RiskFixtures.full(7, ONE), 0);

        assertThat(risks.raisedFrom(new EntryKey(RegisterKind.RISK, 99))).hasSize(1);
        assertThat(risks.raisedFrom(new EntryKey(RegisterKind.RISK, 9))).isEmpty();
    }

    @Test
    void aListHoldsOnlyTheInitiativesAskedForHoweverMany() {
        var risks = risks();
        risks.save(RiskFixtures.full(1, ONE), 0);
        risks.save(RiskFixtures.full(2, TWO), 0);
        risks.save(RiskFixtures.full(3, new InitiativeId(3)), 0);
        var many = LongStream.rangeClosed(2, 1_200).mapToObj(InitiativeId::new).collect(Collectors.toSet());

        assertThat(risks.list(within(Set.of(ONE)), ALL).items()).hasSize(1);
        assertThat(numbers(risks.list(within(many), ALL))).containsExactly(2, 3);
        assertThat(risks.open(many)).hasSize(2);
    }

    @Test
    void aRestrictedRiskIsSeenByItsOwnerAndTheBoardAndCounted() {
        var risks = risks();
        var secret = RiskFixtures.named(
                RiskFixtures.full(1, ONE), "secret", Confidentiality.RESTRICTED, Optional.of(new UserKey("owner")));
        risks.save(secret, 0);
        risks.save(RiskFixtures.full(2, ONE), 0);

        assertThat(numbers(risks.list(seenBy("viewer", Set.of()), ALL))).containsExactly(2);
        assertThat(risks.list(seenBy("viewer", Set.of()), ALL).total()).isEqualTo(1);
        assertThat(numbers(risks.list(seenBy("owner", Set.of()), ALL))).containsExactly(1, 2);
        assertThat(numbers(risks.list(seenBy("viewer", Set.of(ONE)), ALL))).containsExactly(1, 2);
        assertThat(risks.count(seenBy("viewer", Set.of()))).isEqualTo(2);
        assertThat(risks.withRestricted(List.of(ONE, TWO))).containsExactly(ONE);
    }

    @ParameterizedTest
    @CsvSource({"LEVEL, true, 2 1 3", "LEVEL, false, 3 1 2", "KEY, true, 3 2 1", "TITLE, false, 3 2 1"})
    void aListIsSorted(RiskOrder order, boolean descending, String expected) {
        var risks = some();

        assertThat(numbers(risks.list(query(RiskFilter.ALL, order, descending), ALL)))
                .map(Object::toString)
                .containsExactly(expected.split(" "));
    }

    @Test
    void aPageIsAPartOfTheSortedList() {
        var page = some().list(query(RiskFilter.ALL, RiskOrder.LEVEL, true), new PageRequest(1, 1));

        assertThat(numbers(page)).containsExactly(1);
        assertThat(page.total()).isEqualTo(3);
    }

    @Test
    void everyConditionOfTheFilterMustHold() {
        var risks = some();

        assertThat(found(risks, filter("LPHA", Set.of(), Optional.empty()))).containsExactly(3);
        assertThat(found(risks, filter("100%", Set.of(), Optional.empty()))).isEmpty();
        assertThat(found(risks, filter("", EnumSet.of(RiskState.CLOSED), Optional.empty())))
                .containsExactly(2);
        assertThat(found(risks, filter("", Set.of(), Optional.of(RiskLevel.HIGH))))
                .containsExactly(1);
        assertThat(found(risks, filter("alpha", Set.of(), Optional.of(RiskLevel.HIGH))))
                .isEmpty();
    }

    @Test
    void aFilterTakesCellKindCategoryOwnerAndReview() {
        var risks = some();

        assertThat(found(risks, one(Optional.of(new RiskFilter.Cell(3, 4)), "", false)))
                .containsExactly(1);
        assertThat(found(risks, one(Optional.empty(), "owner", false))).containsExactly(1, 2, 3);
        assertThat(found(risks, one(Optional.empty(), "nobody", false))).isEmpty();
        assertThat(found(risks, one(Optional.empty(), "", true))).isEmpty();
    }

    @Test
    void anotherModelSortsAnew() {
        var risks = some();
        var matrix = RiskMatrix.USUAL.with(1, 1, RiskLevel.EXTREME).with(5, 5, RiskLevel.LOW);

        risks.rank(List.of(ONE), new RiskModel(1, matrix, RiskModel.USUAL.appetite()));

        assertThat(numbers(risks.list(query(RiskFilter.ALL, RiskOrder.LEVEL, true), ALL)))
                .containsExactly(3, 1, 2);
    }

    /** Returns three risks: the first high, the second extreme and closed, the third low. */
    private Risks some() {
        var risks = risks();
        save(risks, "charlie", RiskFixtures.rated(RiskFixtures.full(1, ONE), 3, 4));
        save(risks, "bravo", RiskFixtures.rated(RiskFixtures.full(2, ONE), 5, 5).with(RiskState.CLOSED, ""));
        save(risks, "Alpha", RiskFixtures.rated(RiskFixtures.full(3, ONE), 1, 1));
        return risks;
    }

    private static void save(Risks risks, String title, Risk risk) {
        risks.save(
                RiskFixtures.named(risk, title, Confidentiality.NORMAL, Optional.of(new UserKey("owner"))),
                RiskModel.USUAL.rank(risk));
    }

    private static RiskFilter filter(String text, Set<RiskState> states, Optional<RiskLevel> level) {
        return new RiskFilter(
                text,
                states,
                level,
                Optional.empty(),
                Optional.of(RiskKind.THREAT),
                Optional.of(RiskCategory.COMMERCIAL),
                Optional.empty(),
                Optional.empty());
    }

    private static RiskFilter one(Optional<RiskFilter.Cell> cell, String owner, boolean overdue) {
        return new RiskFilter(
                "",
                Set.of(),
                Optional.empty(),
                cell,
                Optional.empty(),
                Optional.empty(),
                owner.isEmpty() ? Optional.empty() : Optional.of(new UserKey(owner)),
                overdue ? Optional.of(RiskFixtures.DAY.plusDays(14)) : Optional.empty());
    }

    private static List<Integer> found(Risks risks, RiskFilter filter) {
        return numbers(risks.list(query(filter, RiskOrder.KEY, false), ALL));
    }

    private static RiskQuery query(RiskFilter filter, RiskOrder order, boolean descending) {
        return new RiskQuery(VIEWER, Set.of(ONE), Set.of(), filter, order, descending);
    }

    private static RiskQuery within(Set<InitiativeId> initiatives) {
        return new RiskQuery(VIEWER, initiatives, Set.of(), RiskFilter.ALL, RiskOrder.KEY, false);
    }

    private static RiskQuery seenBy(String viewer, Set<InitiativeId> board) {
        return new RiskQuery(new UserKey(viewer), Set.of(ONE), board, RiskFilter.ALL, RiskOrder.KEY, false);
    }

    private static List<Integer> numbers(Page<Risk> page) {
        return page.items().stream().map(risk -> risk.entry().key().number()).toList();
    }
}
