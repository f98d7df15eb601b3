package org.programmeoffice.rest;

import java.util.List;
import java.util.function.Function;
import org.programmeoffice.common.Page;

/** A part of a list, where it begins, and how long the whole is. */
public record PageJson<T>(List<T> items, int offset, int total) {
    public static <T, J> PageJson<J> of(Page<T> page, Function<T, J> json) {
        return new PageJson<>(page.items().stream().map(json).toList(), page.offset(), page.total());
    }
}
