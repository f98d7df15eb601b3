package org.programmeoffice.workitem;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.access.InMemoryRoleAssignments;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;

/** One node with everything in memory: programme 101 with projects 1 and 2. What goes to another thread waits for {@link #settle}. */
final class NodeFixture implements InitiativeTree {
    static final InitiativeId PROJECT = new InitiativeId(1);
    static final InitiativeId PROGRAMME = new InitiativeId(101);

    final InMemoryJira jira = new InMemoryJira();
    final InMemoryVocabulary vocabulary = new InMemoryVocabulary();
    final InMemoryScopeRules rules = new InMemoryScopeRules();
    final InMemoryKeptHits keptHits = new InMemoryKeptHits();
    final InMemoryRollupSettings settings = new InMemoryRollupSettings(new RollupChoices(
            "customfield_10006",
            "customfield_10002",
            Set.of(ItemFixture.WONT_DO),
            ZoneOffset.UTC,
            RollupChoices.DEFAULT_POLL,
            100));
    final InMemoryFirstSeenDone seen = new InMemoryFirstSeenDone();
    final InMemoryKeptFigures kept = new InMemoryKeptFigures();
    final TickingClock clock = new TickingClock();
    final FeedJournal journal = new FeedJournal();
    final List<Duration> pauses = new ArrayList<>();
    /** Runs whenever the hierarchy is read. */
    Runnable beforeTree = () -> {};

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    final Background background = (delay, task) -> waiting.add(task);
    final Pace pace = new Pace(settings, () -> clock.millis() * 1_000_000, pauses::add);
    final Rollup rollup =
            new Rollup(new RollupSources(this, rules, vocabulary, settings), clock, background, Duration.ZERO);
    final FactsWriter writer = new FactsWriter(rollup, seen, vocabulary, clock);
    final RefreshSearches searches = new RefreshSearches(rules, jira, rollup, pace, clock);
    final KeepSearches found = new KeepSearches(rules, keptHits, rollup);
    final ReloadJiraProject reload = new ReloadJiraProject(jira, pace, writer, rollup, journal, settings, clock);
    final KeepUpWithJira keepUp = new KeepUpWithJira(
            new LoadWorkItems(jira, reload, writer, seen, searches, found, rollup, journal, clock),
            new PollWorkItems(jira, writer, reload, searches, rollup, journal, pace, clock),
            searches,
            rollup,
            kept,
            found,
            settings,
            journal,
            pace,
            background,
            clock);

    final InMemoryRoleAssignments roles = new InMemoryRoleAssignments();
    final Permissions permissions = new Permissions(this, roles, clock);
    final InMemoryReferences references = new InMemoryReferences();
    final InMemoryWorkItemSearch search = new InMemoryWorkItemSearch();
    final ReadRuleDraft drafts = new ReadRuleDraft(references, jira, rollup);

    NodeFixture() {
        roles.add(PROGRAMME, WorldFixture.SAVER, Role.PROGRAMME_MANAGER, LocalDate.of(2020, 1, 1), Optional.empty());
        roles.add(PROJECT, WorldFixture.SAVER, Role.PROJECT_MANAGER, LocalDate.of(2020, 1, 1), Optional.empty());
    }

    static InitiativeKey key(InitiativeId id) {
        return node(id, Optional.empty()).key();
    }

    /** Lets a minute pass, runs the feed, and lets other threads finish. */
    NodeFixture run() {
        clock.pass(Duration.ofMinutes(1));
        keepUp.run();
        return settle();
    }

    NodeFixture settle() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        return this;
    }

    ScopeRule include(Selector selector) {
        var node = byId(PROJECT).orElseThrow();
        var added = rules.add(WorldFixture.SAVER, node, ScopeRule.Effect.INCLUDE, selector, rules.revision(PROJECT));
        return ((Outcome.Done<ScopeRule>) added).value();
    }

    InitiativeFigures figures() {
        return rollup.snapshot().figures(PROJECT);
    }

    List<Long> inScope() {
        return rollup.snapshot()
                .ids(PROJECT, ItemGroup.Part.IN_SCOPE, 0, 10_000)
                .ids();
    }

    @Override
    public Optional<InitiativeNode> byKey(InitiativeKey key) {
        return all().stream().filter(node -> node.key().equals(key)).findFirst();
    }

    @Override
    public Optional<InitiativeNode> byId(InitiativeId id) {
        return all().stream().filter(node -> node.id().equals(id)).findFirst();
    }

    @Override
    public List<InitiativeNode> all() {
        beforeTree.run();
        return List.of(
                node(PROGRAMME, Optional.empty()),
                node(PROJECT, Optional.of(PROGRAMME)),
                node(new InitiativeId(2), Optional.of(PROGRAMME)));
    }

    private static InitiativeNode node(InitiativeId id, Optional<InitiativeId> parent) {
        var kind = WorldFixture.kind(id.value());
        return new InitiativeNode(id, new InitiativeKey(kind.defaultPrefix(), id.value()), kind, parent);
    }
}
