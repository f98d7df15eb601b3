package org.programmeoffice.workitem;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.rollup.LeadTime;

/**
 * All figures at one moment. Immutable; figures are read in O(1), lists and as-of figures by a look through the columns that
 * were current then.
 */
public final class RollupSnapshot {
    private final SnapshotTimes times;
    private final Map<InitiativeId, InitiativeFigures> figures;
    private final RuleTally rules;
    private final Membership membership;
    private final GroupedItems groups;

    RollupSnapshot(
            SnapshotTimes times,
            Map<InitiativeId, InitiativeFigures> figures,
            RuleTally rules,
            Membership membership,
            GroupedItems groups) {
        this.times = times;
        this.figures = figures;
        this.rules = rules;
        this.membership = membership;
        this.groups = groups;
    }

    /** Returns the same figures, found to hold for the facts of a later instant too. */
    RollupSnapshot asOfFacts(Instant asOf) {
        return new RollupSnapshot(
                new SnapshotTimes(times.computedAt(), asOf, true), figures, rules, membership, groups);
    }

    /** Returns when the pass ran. */
    public Instant computedAt() {
        return times.computedAt();
    }

    /** Returns the instant whose facts are shown: when the feed last agreed with the index. */
    public Instant factsAsOf() {
        return times.factsAsOf();
    }

    /** Returns whether the first load was over; until then figures are too low. */
    public boolean complete() {
        return times.complete();
    }

    /** Returns the zone whose weeks the figures use. */
    public ZoneId zone() {
        return groups.zone();
    }

    /** Returns how many items the table held, in scope of anything or not. */
    public int items() {
        return membership.items().size();
    }

    /** Returns the version of the table that the pass counted from. */
    long itemsVersion() {
        return membership.items().version();
    }

    /** Returns the initiatives known to the pass. */
    public Set<InitiativeId> initiatives() {
        return figures.keySet();
    }

    /** Returns whether the first is the second or lies below it, as far as the pass knew them. */
    boolean isAtOrBelow(InitiativeId id, InitiativeId above) {
        var tree = membership.tree();
        return tree.number(id) >= 0 && tree.number(above) >= 0 && tree.isAtOrBelow(tree.number(id), tree.number(above));
    }

    /** Returns the figures of the initiative; empty ones if it was not known to the pass. */
    public InitiativeFigures figures(InitiativeId id) {
        var known = figures.get(id);
        return known == null ? InitiativeFigures.empty(id) : known;
    }

    /** Returns the figures of the rule; empty ones if it was not known to the pass. */
    public RuleFigures rule(long ruleId) {
        return rules.of(ruleId);
    }

    /** Returns one page of the items of a group, by ascending id. */
    public ItemIds ids(InitiativeId id, ItemGroup group, int start, int size) {
        var all = groups.ids(id, group);
        int from = Math.min(Math.max(0, start), all.length);
        int to = (int) Math.min(all.length, from + (long) Math.max(0, size));
        List<Long> page = Arrays.stream(all, from, to).boxed().toList();
        return new ItemIds(page, all.length, from);
    }

    /** Returns those of the items that are archived, so that nobody finds them by a search. */
    Set<Long> archivedAmong(Collection<Long> ids) {
        return ids.stream().filter(membership.items()::isArchived).collect(Collectors.toSet());
    }

    /** Returns the leaves in scope with their estimates, by ascending id, as a baseline freezes them. */
    public List<Leaf> leaves(InitiativeId id) {
        return groups.leaves(id);
    }

    /** Returns what becomes of the items of one Jira project in these initiatives, by one look through the columns. */
    public JiraProjectShares shares(Set<InitiativeId> initiatives, long jiraProject) {
        var count = new JiraProjectCount(membership, initiatives, jiraProject);
        return new JiraProjectShares(count.items(), count.reached(), count.leaves(), factsAsOf(), complete());
    }

    /** Returns how the item stands to each initiative that reaches it or links it as an epic. */
    Map<InitiativeId, ItemStanding> standings(long item) {
        return groups.standings().of(item);
    }

    /** Returns what the epic brings to the initiative by a rule that names it. */
    Optional<BroughtItems> brought(long epic, InitiativeId initiative) {
        return groups.standings().brought(epic, initiative, rules);
    }

    /** Returns all items of a group, ascending. */
    long[] allIds(InitiativeId id, ItemGroup group) {
        return groups.ids(id, group);
    }

    /** Returns what the initiative's present scope looked like at the instant. */
    public FiguresAsOf asOf(InitiativeId id, Instant instant) {
        return PastScope.asOf(membership, id, instant);
    }

    /** Returns how long the resolved items in scope took. */
    public LeadTime leadTime(InitiativeId id) {
        return PastScope.leadTime(membership, id);
    }
}
