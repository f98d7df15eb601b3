package org.programmeoffice.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.InMemoryRevisions;
import org.programmeoffice.access.InMemoryRoleAssignments;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** The order of siblings, and what is archived. */
class ShelfTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:42:00Z"), ZoneOffset.UTC);
    private static final PageRequest ALL = new PageRequest(0, 100);

    private final InMemoryInitiatives initiatives = new InMemoryInitiatives();
    private final Office office = new Office(
            initiatives,
            initiatives.tree(),
            new InMemoryKeyPrefixes(),
            new InMemoryRoleAssignments(),
            new InMemoryRevisions(),
            CLOCK);
    private final ArrangeChildren arrange =
            new ArrangeChildren(initiatives, initiatives, office.permissions, office.revisions, CLOCK);
    private final ShowTree show = new ShowTree(initiatives, initiatives.tree(), initiatives, office.permissions);
    private final UserKey carol = office.people.person("carol");
    private final InitiativeKey portfolio = office.portfolio(carol);
    private final InitiativeKey programme = office.inside(carol, InitiativeKind.PROGRAMME, portfolio);
    private final InitiativeKey first = office.inside(carol, InitiativeKind.PROJECT, portfolio);
    private final InitiativeKey second = office.inside(carol, InitiativeKind.PROJECT, portfolio);
    private final InitiativeKey below = office.inside(carol, InitiativeKind.PROJECT, programme);

    @Test
    void everyListKeepsTheOrderThatWasGivenAndWhatComesLaterIsLast() {
        Office.done(arrange.arrange(carol, portfolio, List.of("pj-2", "PG-1", "PJ-1"), 1));
        var later = office.inside(carol, InitiativeKind.PROGRAMME, portfolio);

        assertThat(tree(false)).containsExactly(portfolio, second, programme, below, first, later);
        assertThat(Office.done(office.show.show(carol, portfolio)).children())
                .extracting(Initiative::key)
                .containsExactly(second, programme, first, later);
        assertThat(Office.done(office.history.show(carol, portfolio, ALL))
                        .items()
                        .get(0)
                        .changes())
                .containsExactly(new Change("order", "PG-1, PJ-1, PJ-2", "PJ-2, PG-1, PJ-1"));
    }

    @Test
    void anOrderNamesEveryChildOnceAndNothingElse() {
        for (var wrong : List.of(
                List.of("PJ-1", "PJ-2"),
                List.of("PJ-1", "PJ-2", "PJ-2"),
                List.of("PJ-1", "PJ-2", "PJ-3"),
                List.of("PJ-1", "PJ-2", "PG-1", "x"))) {
            assertThat(arrange.arrange(carol, portfolio, wrong, 1))
                    .isEqualTo(Outcome.refused(Refusal.Invalid.field("keys", "pmo.portfolio.error.order")));
        }
        var vera = office.people.person("vera");
        Office.done(office.give(carol, portfolio, vera, Role.PMO));
        assertThat(arrange.arrange(vera, portfolio, List.of("PJ-2", "PG-1", "PJ-1"), 1))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whatIsArchivedLeavesTheTreeWithAllBelowAndComesBackWithItsHistory() {
        Office.done(office.give(carol, programme, carol, Role.PROGRAMME_MANAGER));

        Office.done(office.archive.archive(carol, programme, 1));

        assertThat(tree(false)).containsExactly(portfolio, first, second);
        assertThat(tree(true)).containsExactly(portfolio, programme, below, first, second);
        assertThat(Office.done(office.show.show(carol, programme))
                        .initiative()
                        .registration()
                        .shelf()
                        .archived())
                .isTrue();

        Office.done(office.archive.bringBack(carol, programme, 2));

        assertThat(tree(false)).contains(programme, below);
        assertThat(Office.done(office.history.show(carol, programme, ALL))
                        .items()
                        .get(0)
                        .changes())
                .containsExactly(new Change("archived", "yes", "no"));
    }

    @Test
    void whatIsUnderWayIsNotHidden() {
        Office.done(office.give(carol, programme, carol, Role.PROGRAMME_MANAGER));
        Office.done(office.decide.decide(carol, below, LifecycleState.INITIATING, "", 1));

        assertThat(office.archive.archive(carol, programme, 1))
                .isEqualTo(Outcome.refused(Refusal.Invalid.field("", "pmo.portfolio.error.underWay", "PJ-3 Inside")));
        Office.done(office.decide.decide(carol, below, LifecycleState.STOPPED, "no money", 2));
        Office.done(office.archive.archive(carol, programme, 1));
    }

    private List<InitiativeKey> tree(boolean archived) {
        var question = new TreeQuestion(Optional.empty(), Set.of(), archived, ALL);
        var shown = Office.done(show.show(carol, question));
        return shown.lines().items().stream()
                .map(line -> line.initiative().key())
                .toList();
    }
}
