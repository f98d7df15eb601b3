package org.programmeoffice.workitem;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmeoffice.common.UserKey;

/** A search that finds everything but what is hidden, whoever asks. */
final class InMemoryWorkItemSearch implements WorkItemSearch {
    final Set<Long> hidden = new HashSet<>();
    int counts;

    @Override
    public Map<Long, Listed> visible(UserKey viewer, List<Long> ids) {
        return ids.stream()
                .filter(id -> !hidden.contains(id))
                .collect(Collectors.toMap(Function.identity(), InMemoryWorkItemSearch::listed));
    }

    @Override
    public int countVisible(UserKey viewer, List<Long> ids) {
        counts++;
        return visible(viewer, ids).size();
    }

    private static Listed listed(long id) {
        return new Listed(id, "P" + id, "Item " + id, "Story", "Open", StatusCategory.TODO);
    }
}
