package org.programmeoffice.plan;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * The work items that a baseline promised. They are ids, never keys or texts: who may see them is asked when they are
 * shown.
 *
 * @param items by id, each once
 */
public record FrozenScope(List<FrozenItem> items) {
    public static final FrozenScope EMPTY = new FrozenScope(List.of());

    public FrozenScope {
        items = items.stream().sorted(Comparator.comparingLong(FrozenItem::id)).toList();
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).id() == items.get(i - 1).id()) {
                throw new IllegalArgumentException(
                        "work item twice in scope: " + items.get(i).id());
            }
        }
    }

    public ScopeSize size() {
        var points = items.stream()
                .map(FrozenItem::points)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .toArray();
        return new ScopeSize(items.size(), points.length, LongStream.of(points).reduce(0, Math::addExact));
    }
}
