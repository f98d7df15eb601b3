package org.programmeoffice.workitem;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import org.programmeoffice.common.InitiativeId;

/** Finds the items of one group of one initiative: first the classes that can hold some, then the rows among them. */
final class GroupedItems {
    private final Membership membership;
    private final List<ScopeRule> rules;
    private final Meanings meanings;
    private final AnomalyCheck check;

    GroupedItems(Membership membership, List<ScopeRule> rules, Meanings meanings, AnomalyCheck check) {
        this.membership = membership;
        this.rules = rules;
        this.meanings = meanings;
        this.check = check;
    }

    /** Returns the standings of single items under the same rules. */
    ItemStandings standings() {
        return new ItemStandings(membership, rules);
    }

    ZoneId zone() {
        return meanings.calendar().zone();
    }

    /** Returns the ids, ascending. */
    long[] ids(InitiativeId id, ItemGroup group) {
        int initiative = membership.tree().number(id);
        var found = new Ids();
        if (initiative >= 0) {
            var matches = rowsOf(group);
            membership.forEachRow(classesOf(initiative, group), row -> {
                if (matches.test(row)) {
                    found.add(membership.items().id(row));
                }
            });
        }
        return found.sorted();
    }

    /** Returns the leaves with their estimates, by ascending id. */
    List<Leaf> leaves(InitiativeId id) {
        return Arrays.stream(ids(id, ItemGroup.Part.LEAVES))
                .mapToObj(this::leaf)
                .toList();
    }

    private Leaf leaf(long id) {
        int row = membership.items().row(id);
        long points = chunk(row).points[at(row)];
        return new Leaf(id, points < 0 ? OptionalLong.empty() : OptionalLong.of(points));
    }

    private BitSet classesOf(int initiative, ItemGroup group) {
        var found = new BitSet();
        var matches = classTest(initiative, group);
        for (int number = 1; number < membership.classes().size(); number++) {
            found.set(number, matches.test(number));
        }
        return found;
    }

    private IntPredicate classTest(int initiative, ItemGroup group) {
        if (group instanceof ItemGroup.OfRule rule) {
            return number -> isReachedBy(number, rule.ruleId(), initiative);
        }
        IntPredicate inScope = number -> membership.reach(number).isInScope(initiative);
        if (!(group instanceof ItemGroup.Part part)) {
            return inScope;
        }
        return switch (part) {
            case IN_SCOPE, ARCHIVED, STALE -> inScope;
            case LEAVES, LEAF_OPEN, LEAF_DONE, LEAF_WITHOUT_ESTIMATE, LEAF_UNDATED ->
                number -> membership.isLeaf(number, initiative);
            case NOT_DELIVERED ->
                inScope.and(number ->
                        membership.classes().isNotDelivered(number) && !membership.isContainer(number, initiative));
            case CONTAINER -> inScope.and(number -> membership.isContainer(number, initiative));
            case DUPLICATE -> number -> membership.reach(number).isDuplicate(initiative);
            case EXCLUDED -> number -> membership.reach(number).isExcluded(initiative);
        };
    }

    private boolean isReachedBy(int number, long ruleId, int initiative) {
        return Arrays.stream(membership.rulesOf(number))
                .anyMatch(rule -> rules.get(rule).id() == ruleId && membership.isRuleOf(rules, rule, initiative));
    }

    private IntPredicate rowsOf(ItemGroup group) {
        if (group instanceof Anomaly anomaly) {
            return row -> (check.of(chunk(row), at(row), row) & anomaly.bit()) != 0;
        }
        if (group instanceof ItemGroup.WithStatus status) {
            return row -> membership.items().statuses().id(chunk(row).status[at(row)]) == status.statusId();
        }
        if (group instanceof ItemGroup.OfType type) {
            return row -> membership.items().types().id(chunk(row).type[at(row)]) == type.typeId();
        }
        return group instanceof ItemGroup.Part part ? rowsOf(part) : row -> true;
    }

    private IntPredicate rowsOf(ItemGroup.Part part) {
        return switch (part) {
            case LEAF_OPEN -> row -> !isDone(row);
            case LEAF_DONE -> this::isDone;
            case LEAF_WITHOUT_ESTIMATE -> row -> chunk(row).points[at(row)] < 0;
            case LEAF_UNDATED -> row -> isDone(row) && ClassTally.finishedAt(chunk(row), at(row)) == 0;
            case ARCHIVED -> row -> chunk(row).state[at(row)] == ItemChunk.ARCHIVED;
            case STALE -> row -> meanings.isStale(chunk(row).project[at(row)]);
            default -> row -> true;
        };
    }

    private boolean isDone(int row) {
        return meanings.isDone(chunk(row).status[at(row)]);
    }

    private ItemChunk chunk(int row) {
        return membership.items().chunkOf(row);
    }

    private static int at(int row) {
        return row & ItemChunk.MASK;
    }
}
