package org.programmeoffice.portfolio;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Puts what stands directly in an initiative into an order, which every list keeps. */
public final class ArrangeChildren {
    private final Initiatives initiatives;
    private final Shelves shelves;
    private final Permissions permissions;
    private final RecordChanges changes;

    public ArrangeChildren(
            Initiatives initiatives, Shelves shelves, Permissions permissions, Revisions revisions, Clock clock) {
        this.initiatives = initiatives;
        this.shelves = shelves;
        this.permissions = permissions;
        this.changes = new RecordChanges(initiatives, revisions, clock);
    }

    /**
     * Returns the initiative whose children were put in order.
     *
     * @param wanted the keys of all of them, as typed
     * @param revision of the initiative, the one that the actor read
     */
    public Outcome<Initiative> arrange(UserKey actor, InitiativeKey key, List<String> wanted, int revision) {
        return permissions.demand(actor, Action.EDIT_RECORD, key).then(node -> {
            var holder = initiatives.byKey(key).orElseThrow();
            var children = inOrder(initiatives.childrenOf(holder.id()));
            var byKey = children.stream().collect(Collectors.toMap(Initiative::key, Function.identity()));
            var order = wanted.stream()
                    .flatMap(text -> InitiativeKey.parse(text).stream())
                    .distinct()
                    .flatMap(found -> Optional.ofNullable(byKey.get(found)).stream())
                    .toList();
            if (order.size() != children.size() || wanted.size() != children.size()) {
                return Outcome.refused(Refusal.Invalid.field("keys", "pmo.portfolio.error.order"));
            }
            var change = Change.between("order", keys(children), keys(order)).stream()
                    .toList();
            var ids = order.stream().map(Initiative::id).toList();
            return changes.record(actor, holder, holder.registration(), revision, change, () -> shelves.arrange(ids));
        });
    }

    /** Returns them as lists show them. */
    static List<Initiative> inOrder(List<Initiative> children) {
        return children.stream()
                .sorted(Comparator.comparingInt(ArrangeChildren::position))
                .toList();
    }

    private static int position(Initiative child) {
        int position = child.registration().shelf().position();
        return position == 0 ? Integer.MAX_VALUE : position;
    }

    private static String keys(List<Initiative> order) {
        return order.stream().map(one -> one.key().toString()).collect(Collectors.joining(", "));
    }
}
