package org.programmeoffice.sandbox.jira;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.programmeoffice.sandbox.index.IssueFilters;
import org.programmeoffice.sandbox.index.IssueIndex;
import org.programmeoffice.sandbox.index.IssueSource;

/** Gives new ids and numbers, each once: also those of deleted issues are not given again while they are known. */
final class KeyCounters {
    private final Map<Long, Long> numbers = new HashMap<>();
    private final IssueIndex index;
    private long id;

    KeyCounters(IssueIndex index) {
        this.index = index;
        this.id = first(IssueFilters.all(), IssueFilters.highestId())
                .map(IssueSource::id)
                .orElse(10_000L);
    }

    /** Takes note of an issue that was created since the world was loaded. */
    void saw(IssueSource issue) {
        id = Math.max(id, issue.id());
        numbers.merge(issue.project(), issue.number(), Math::max);
    }

    long nextId() {
        return ++id;
    }

    long nextNumber(SandboxProject project) {
        var next = Math.max(numbers.getOrDefault(project.getId(), 0L), inIndex(project)) + 1;
        numbers.put(project.getId(), next);
        return next;
    }

    private long inIndex(SandboxProject project) {
        return first(IssueFilters.ofProject(project.getId()), IssueFilters.highestNumber())
                .map(IssueSource::number)
                .orElse(0L);
    }

    private Optional<IssueSource> first(Query query, Sort sort) {
        return index.search(query, sort, 0, 1).issues().stream().findFirst();
    }
}
