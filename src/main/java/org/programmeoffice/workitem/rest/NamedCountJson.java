package org.programmeoffice.workitem.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/** How many items there are of something that Jira names. */
public record NamedCountJson(long id, String name, long items) {
    /** Returns the counts by id; what has no name any more is named by its id. */
    static List<NamedCountJson> of(Map<Long, Long> counts, LongFunction<String> nameOf) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(entry ->
                                new NamedCountJson(entry.getKey(), nameOf.apply(entry.getKey()), entry.getValue()))
                        .toList();
    }
}
