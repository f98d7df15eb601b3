package org.programmeoffice.workitem;

import java.util.BitSet;

/**
 * The two sweeps over all rows: first which rules reach each row and in which initiatives it has children, then the sums of
 * each class of rows. Everything an initiative shows is worked out from these classes, not from rows.
 */
final class Sweep {
    private final PublishedItems items;
    private final RuleSets rules;
    private final Reaches reaches;
    private final Meanings meanings;
    private final int[] containers;
    private final BitSet openBelow;
    private final int[] classes;
    private final ItemClasses itemClasses;
    private final ClassTally tally;

    Sweep(PublishedItems items, RuleSets rules, Reaches reaches, Meanings meanings) {
        this.items = items;
        this.rules = rules;
        this.reaches = reaches;
        this.meanings = meanings;
        containers = new int[items.rows()];
        classes = new int[items.rows()];
        openBelow = new BitSet(items.rows());
        itemClasses = new ItemClasses(reaches);
        tally = new ClassTally(items, meanings, new AnomalyCheck(items, meanings, openBelow), itemClasses);
    }

    void run() {
        for (int number = 0; number < items.chunkCount(); number++) {
            findRules(items.chunk(number), items.rowsOf(number), number << ItemChunk.BITS);
        }
        for (int number = 0; number < items.chunkCount(); number++) {
            sumUp(items.chunk(number), items.rowsOf(number), number << ItemChunk.BITS);
        }
    }

    ItemClasses itemClasses() {
        return itemClasses;
    }

    /** Returns the class of each row. */
    int[] classes() {
        return classes;
    }

    BitSet openBelow() {
        return openBelow;
    }

    ClassTally tally() {
        return tally;
    }

    private void findRules(ItemChunk chunk, int rows, int firstRow) {
        for (int at = 0; at < rows; at++) {
            if (chunk.state[at] != ItemChunk.ABSENT) {
                int row = firstRow + at;
                int ruleSet = rules.of(chunk, at, row);
                classes[row] = ruleSet;
                if (chunk.parent[at] >= 0 || chunk.epic[at] >= 0) {
                    noteParents(chunk, at, row, ruleSet);
                }
            }
        }
    }

    private void noteParents(ItemChunk chunk, int at, int row, int ruleSet) {
        int reached =
                ruleSet == IntSets.EMPTY ? IntSets.EMPTY : reaches.of(ruleSet).reached();
        boolean open = !meanings.isDone(chunk.status[at]);
        noteParent(chunk.parent[at], row, reached, open);
        noteParent(chunk.epic[at], row, reached, open);
    }

    private void noteParent(int parent, int row, int reached, boolean open) {
        if (parent < 0 || parent == row) {
            return;
        }
        if (open) {
            openBelow.set(parent);
        }
        if (containers[parent] != reached) {
            containers[parent] = reaches.initiativeSets().union(containers[parent], reached);
        }
    }

    private void sumUp(ItemChunk chunk, int rows, int firstRow) {
        for (int at = 0; at < rows; at++) {
            int row = firstRow + at;
            int ruleSet = classes[row];
            if (ruleSet != IntSets.EMPTY) {
                int number = itemClasses.of(ruleSet, containers[row], meanings.isNotDelivered(chunk.resolution[at]));
                classes[row] = number;
                tally.add(number, chunk, at, row);
            }
        }
    }
}
