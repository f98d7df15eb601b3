package org.programmeoffice.common;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list, and how long the whole list is.
 *
 * @param items the entries of this page, in order
 * @param offset how many entries come before them
 * @param total how many entries the whole list has
 */
public record Page<T>(List<T> items, int offset, int total) {
    public Page {
        items = List.copyOf(items);
    }

    /** Returns the part of a complete list that was asked for. */
    public static <T> Page<T> of(List<T> all, PageRequest request) {
        int from = Math.min(request.offset(), all.size());
        int to = Math.min(from + request.limit(), all.size());
        return new Page<>(all.subList(from, to), request.offset(), all.size());
    }

    /** Returns the page with other items of the same number in their place. */
    public <R> Page<R> withItems(Function<List<T>, List<R>> change) {
        return new Page<>(change.apply(items), offset, total);
    }
}
