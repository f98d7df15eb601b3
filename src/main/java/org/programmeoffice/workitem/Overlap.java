package org.programmeoffice.workitem;

/**
 * What counting each source by itself would give, beside what is counted. Before exclusions.
 *
 * @param sumOfSources items of each include rule of the initiative and of everything below it, added up
 * @param distinct the same items, each once
 * @param duplicates items in scope that more than one of those rules reaches
 */
public record Overlap(long sumOfSources, long distinct, long duplicates) {
    public static final Overlap NONE = new Overlap(0, 0, 0);
}
