package org.programmeoffice.workitem;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.programmeoffice.common.InitiativeId;

/** Counts the items of one Jira project by class, in one look through the columns, and fans them out. */
final class JiraProjectCount {
    private final Membership membership;
    private final Set<InitiativeId> initiatives;
    private final long[] perClass;
    private long items;

    JiraProjectCount(Membership membership, Set<InitiativeId> initiatives, long jiraProject) {
        this.membership = membership;
        this.initiatives = initiatives;
        this.perClass = new long[membership.classes().size()];
        var all = membership.items();
        for (int row = 0; row < all.rows(); row++) {
            var chunk = all.chunkOf(row);
            if (all.isThere(row) && all.projects().id(chunk.project[row & ItemChunk.MASK]) == jiraProject) {
                items++;
                perClass[membership.classOfRow(row)]++;
            }
        }
    }

    long items() {
        return items;
    }

    /** Returns how many leaves there are in the initiatives, each once. */
    long reached() {
        long reached = 0;
        for (int number = 1; number < perClass.length; number++) {
            reached += isLeafSomewhere(number) ? perClass[number] : 0;
        }
        return reached;
    }

    Map<InitiativeId, Long> leaves() {
        Map<InitiativeId, Long> leaves = new HashMap<>();
        for (int number = 1; number < perClass.length; number++) {
            long count = perClass[number];
            int each = number;
            if (count > 0) {
                membership.reach(number).forEachInScope((on, sources, rule) -> {
                    if (isAsked(each, on)) {
                        leaves.merge(membership.tree().id(on), count, Long::sum);
                    }
                });
            }
        }
        return leaves;
    }

    private boolean isLeafSomewhere(int number) {
        var found = new boolean[1];
        membership.reach(number).forEachInScope((on, sources, rule) -> found[0] |= isAsked(number, on));
        return found[0];
    }

    private boolean isAsked(int number, int initiative) {
        return membership.isLeaf(number, initiative)
                && initiatives.contains(membership.tree().id(initiative));
    }
}
