package org.programmeoffice.workitem;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.rollup.WeekCalendar;

/** A hierarchy, rules and facts, and the pass over them. Projects are 1 to 99, programmes 101 to 199, portfolios 201 and up. */
final class WorldFixture {
    static final UserKey SAVER = new UserKey("saver");
    static final Map<Long, JiraVocabulary.Status> STATUSES = Map.of(
            ItemFixture.TODO, new JiraVocabulary.Status(ItemFixture.TODO, "Open", StatusCategory.TODO),
            ItemFixture.BUSY, new JiraVocabulary.Status(ItemFixture.BUSY, "Busy", StatusCategory.IN_PROGRESS),
            ItemFixture.CLOSED, new JiraVocabulary.Status(ItemFixture.CLOSED, "Closed", StatusCategory.DONE));
    static final Map<Long, JiraVocabulary.Type> TYPES = Map.of(
            ItemFixture.STORY, new JiraVocabulary.Type(ItemFixture.STORY, "Story", false, false),
            ItemFixture.EPIC, new JiraVocabulary.Type(ItemFixture.EPIC, "Epic", false, true),
            ItemFixture.SUB_TASK, new JiraVocabulary.Type(ItemFixture.SUB_TASK, "Sub-task", true, false));

    private static final Map<ZoneId, WeekCalendar> CALENDARS = new ConcurrentHashMap<>();

    final WorkItemTable table = new WorkItemTable();
    final List<InitiativeNode> nodes = new ArrayList<>();
    final List<ScopeRule> rules = new ArrayList<>();
    final Map<Long, long[]> hits = new HashMap<>();
    String epicLinkField = "customfield_10006";
    ZoneId zone = ZoneId.of("UTC");

    WorldFixture initiative(long id) {
        return node(id, Optional.empty());
    }

    WorldFixture initiative(long id, long parent) {
        return node(id, Optional.of(new InitiativeId(parent)));
    }

    WorldFixture items(ItemFixture... items) {
        for (var item : items) {
            table.upsert(item.build());
        }
        return this;
    }

    /** Adds a rule whose id is its position, from 1. */
    WorldFixture include(long initiative, Selector selector) {
        return rule(initiative, ScopeRule.Effect.INCLUDE, selector);
    }

    WorldFixture exclude(long initiative, Selector selector) {
        return rule(initiative, ScopeRule.Effect.EXCLUDE, selector);
    }

    /** Says what the rule added last finds. */
    WorldFixture finding(long... ids) {
        hits.put((long) rules.size(), ids);
        return this;
    }

    RollupSnapshot snapshot() {
        return snapshot(table.publish());
    }

    RollupSnapshot snapshot(PublishedItems items) {
        var inputs = new PassInputs(nodes, rules, STATUSES, TYPES, choices());
        var meanings = new Meanings(items, inputs, CALENDARS.computeIfAbsent(zone, WeekCalendar::new));
        return new RollupPass(items, new ScopeTree(nodes), rules, hits, meanings)
                .run(new SnapshotTimes(Instant.EPOCH, Instant.EPOCH, true));
    }

    InitiativeFigures figures(long initiative) {
        return snapshot().figures(new InitiativeId(initiative));
    }

    List<Long> ids(long initiative, ItemGroup group) {
        return snapshot().ids(new InitiativeId(initiative), group, 0, 10_000).ids();
    }

    RollupChoices choices() {
        return new RollupChoices(epicLinkField, "", Set.of(ItemFixture.WONT_DO), zone, RollupChoices.DEFAULT_POLL, 10);
    }

    static InitiativeKind kind(long id) {
        return id > 200 ? InitiativeKind.PORTFOLIO : id > 100 ? InitiativeKind.PROGRAMME : InitiativeKind.PROJECT;
    }

    private WorldFixture node(long id, Optional<InitiativeId> parent) {
        var kind = kind(id);
        nodes.add(new InitiativeNode(new InitiativeId(id), new InitiativeKey(kind.defaultPrefix(), id), kind, parent));
        return this;
    }

    private WorldFixture rule(long initiative, ScopeRule.Effect effect, Selector selector) {
        long id = rules.size() + 1L;
        rules.add(new ScopeRule(id, new InitiativeId(initiative), effect, selector, SAVER, Instant.EPOCH));
        return this;
    }
}
