package org.programmeoffice.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.InMemoryRevisions;
import org.programmeoffice.access.InMemoryRoleAssignments;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

class ShowTreeTest {
    private static final PageRequest ALL = new PageRequest(0, 200);

    private final InMemoryInitiatives initiatives = new InMemoryInitiatives();
    private final Office office = new Office(
            initiatives,
            initiatives.tree(),
            new InMemoryKeyPrefixes(),
            new InMemoryRoleAssignments(),
            new InMemoryRevisions(),
            Clock.fixed(Instant.parse("2026-11-23T10:42:00Z"), ZoneOffset.UTC));
    private final ShowTree show = new ShowTree(initiatives, initiatives.tree(), initiatives, office.permissions);
    private final UserKey carl = office.people.person("carl");
    private final InitiativeKey portfolio = office.portfolio(carl);

    private InitiativeKey programmeOf(int projects) {
        var programme = office.inside(carl, InitiativeKind.PROGRAMME, portfolio);
        for (int i = 0; i < projects; i++) {
            office.inside(carl, InitiativeKind.PROJECT, programme);
        }
        return programme;
    }

    private ShownTree tree(InitiativeKey... turned) {
        return Office.done(show.show(carl, new TreeQuestion(Optional.empty(), Set.of(turned), false, ALL)));
    }

    @Test
    void aSmallTreeIsOpenAndALineIsClosedByTurningIt() {
        var programme = programmeOf(2);

        assertThat(tree().lines().items()).extracting(TreeEntry::depth).containsExactly(0, 1, 2, 2);
        var closed = tree(programme);

        assertThat(closed.lines().items()).extracting(TreeEntry::open).containsExactly(true, false);
        assertThat(closed.lines().items()).extracting(TreeEntry::below).containsExactly(3, 2);
        assertThat(closed.lines().total()).isEqualTo(2);
        assertThat(closed.initiatives()).isEqualTo(4);
    }

    @Test
    void theProgrammesOfALargeTreeAreClosedAtFirst() {
        var programme = programmeOf(ShowTree.SMALL);

        assertThat(tree().lines().items()).hasSize(2);
        assertThat(tree(programme).lines().items()).hasSize(2 + ShowTree.SMALL);
    }

    @Test
    void aPageHoldsItsLinesOnly() {
        programmeOf(5);

        var page = Office.done(
                show.show(carl, new TreeQuestion(Optional.of(portfolio), Set.of(), false, new PageRequest(4, 4))));

        assertThat(page.lines().items()).hasSize(2).allMatch(line -> line.depth() == 1);
        assertThat(page.lines().total()).isEqualTo(6);
    }

    @Test
    void aStrangerSeesNothingAndLearnsNothing() {
        programmeOf(1);
        var stranger = office.people.person("stranger");

        assertThat(Office.done(show.show(stranger, new TreeQuestion(Optional.empty(), Set.of(), false, ALL)))
                        .lines()
                        .items())
                .isEmpty();
        assertThat(show.show(stranger, new TreeQuestion(Optional.of(portfolio), Set.of(), false, ALL)))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(Refusal.NotFound.class));
    }
}
