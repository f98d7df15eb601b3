package org.programmeoffice.portfolio;

import java.util.Optional;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Finds where an initiative shall stand, and refuses where it may not. */
final class Placement {
    private static final String FIELD = "parent";

    private final InitiativeTree tree;
    private final Permissions permissions;

    Placement(InitiativeTree tree, Permissions permissions) {
        this.tree = tree;
        this.permissions = permissions;
    }

    /**
     * Returns the initiative with the key that was typed, empty if none was. A key that the person may not view counts
     * as unknown.
     */
    Outcome<Optional<InitiativeNode>> find(UserKey actor, InitiativeKind kind, String typed) {
        if (typed.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        var parent = InitiativeKey.parse(typed)
                .flatMap(tree::byKey)
                .filter(node -> permissions.refusal(actor, Action.VIEW, node).isEmpty());
        if (parent.isEmpty()) {
            return invalid("pmo.portfolio.error.unknownParent");
        }
        return kind.fitsUnder(parent.get().kind()) ? Outcome.done(parent) : invalid("pmo.portfolio.error.parentKind");
    }

    /** Returns why the person may not put something into it or take something out of it; empty if he may. */
    Optional<Refusal> refusal(UserKey actor, InitiativeNode holder) {
        return permissions.refusal(actor, Action.PLACE_INSIDE, holder);
    }

    /** Returns whether the initiative would stand in itself, directly or through others. */
    boolean isCycle(InitiativeNode moved, InitiativeNode parent) {
        return parent.id().equals(moved.id())
                || tree.above(parent).stream().anyMatch(node -> node.id().equals(moved.id()));
    }

    static <T> Outcome<T> invalid(String messageKey) {
        return Outcome.refused(Refusal.Invalid.field(FIELD, messageKey));
    }
}
