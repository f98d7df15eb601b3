package org.programmeoffice.workitem;

import java.util.Map;

/**
 * What include rules reach but progress does not count, each item under one reason.
 *
 * @param byRule items that exclude rules took out of the scope, by rule id; an item that two rules exclude counts under the
 *     one with the lower id. Not in scope any more.
 * @param containers items in scope with a child in scope, whatever their resolution
 * @param notDelivered other items in scope whose resolution says that nothing was delivered
 */
public record Exclusions(Map<Long, Long> byRule, long containers, long notDelivered) {
    public static final Exclusions NONE = new Exclusions(Map.of(), 0, 0);

    public Exclusions {
        byRule = Map.copyOf(byRule);
    }

    /** Returns how many items exclude rules took out. */
    public long excluded() {
        return byRule.values().stream().mapToLong(Long::longValue).sum();
    }
}
