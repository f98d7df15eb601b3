package org.programmeoffice.workitem;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** References that are understood as an item or epic "P" and its id, or as a query; whatever is hidden is unknown. */
final class InMemoryReferences implements ScopeReferences {
    final Set<Long> epics = new HashSet<>();
    final Set<Long> deleted = new HashSet<>();
    final Set<Long> hidden = new HashSet<>();

    @Override
    public Outcome<Selector> resolve(UserKey actor, RuleDraft draft) {
        if (draft.kind() == SelectorKind.JQL) {
            return Outcome.done(new Selector.Jql(draft.reference()));
        }
        long id = draft.reference().matches("P[0-9]+")
                ? Long.parseLong(draft.reference().substring(1))
                : 0;
        if (id == 0 || hidden.contains(id)) {
            return Outcome.refused(Refusal.Invalid.field("reference", "pmo.workitem.error.unknown", draft.reference()));
        }
        return Outcome.done(
                draft.kind() == SelectorKind.EPIC
                        ? new Selector.Epic(id, draft.withSubTasks())
                        : new Selector.Item(id));
    }

    @Override
    public boolean isEpic(long itemId) {
        return epics.contains(itemId);
    }

    @Override
    public boolean exists(long itemId) {
        return !deleted.contains(itemId);
    }

    @Override
    public Map<Selector, String> labels(UserKey viewer, Collection<Selector> selectors) {
        var labels = new HashMap<Selector, String>();
        selectors.stream()
                .filter(selector -> !deleted.contains(selector.target()) && !hidden.contains(selector.target()))
                .forEach(selector -> labels.put(selector, selector.toString()));
        return labels;
    }
}
