package org.programmeoffice.portfolio;

import java.util.Optional;
import java.util.Set;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Finds where an initiative shall stand, and refuses where it may not. */
final class Placement {
    private final InitiativeTree tree;
    private final Permissions permissions;

    Placement(InitiativeTree tree, Permissions permissions) {
        this.tree = tree;
        this.permissions = permissions;
    }

    /**
     * Returns where a new initiative of that kind shall stand, by the key that was typed; empty if none was. A key that
     * the person may not view counts as unknown.
     */
    Outcome<Optional<InitiativeNode>> find(UserKey actor, InitiativeKind kind, String typed) {
        return seen(actor, typed).then(parent -> fits(kind, parent));
    }

    /** Returns where an initiative shall stand from now on, which is neither in itself nor in what stands in it. */
    Outcome<Optional<InitiativeNode>> find(UserKey actor, InitiativeNode moved, String typed) {
        return seen(actor, typed)
                .then(parent -> parent.filter(node -> isCycle(moved, node)).isPresent()
                        ? invalid("pmo.portfolio.error.cycle")
                        : fits(moved.kind(), parent));
    }

    /** Returns why the person may not create something inside it; empty if he may. */
    Optional<Refusal> refusalToCreate(UserKey actor, InitiativeNode holder) {
        return permissions.refusal(actor, Action.CREATE_INSIDE, holder);
    }

    /**
     * Returns the role that whoever creates there gets by that. A PMO officer drafts on request and runs nothing; a board
     * appoints, and needs no role for that.
     */
    Optional<Role> firstRole(UserKey actor, InitiativeKind kind, Optional<InitiativeNode> parent) {
        if (parent.isEmpty()) {
            return Role.running(kind).or(() -> Optional.of(Role.BOARD_CHAIR));
        }
        var above = permissions.standing(actor, parent.get());
        if (above.own().equals(Set.of(Role.PMO))) {
            return Optional.of(Role.PMO);
        }
        return above.runs() || !above.isUnderABoard() ? Role.running(kind) : Optional.empty();
    }

    /** Returns why the person may not put something into it or take something out of it; empty if he may. */
    Optional<Refusal> refusal(UserKey actor, InitiativeNode holder) {
        return permissions.refusal(actor, Action.PLACE_INSIDE, holder);
    }

    private Outcome<Optional<InitiativeNode>> seen(UserKey actor, String typed) {
        if (typed.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        var parent = InitiativeKey.parse(typed)
                .flatMap(tree::byKey)
                .filter(node -> permissions.refusal(actor, Action.VIEW, node).isEmpty());
        return parent.isEmpty() ? invalid("pmo.portfolio.error.unknownParent") : Outcome.done(parent);
    }

    private static Outcome<Optional<InitiativeNode>> fits(InitiativeKind kind, Optional<InitiativeNode> parent) {
        return parent.map(node -> kind.fitsUnder(node.kind())).orElse(true)
                ? Outcome.done(parent)
                : invalid("pmo.portfolio.error.parentKind");
    }

    private boolean isCycle(InitiativeNode moved, InitiativeNode parent) {
        return parent.id().equals(moved.id())
                || tree.above(parent).stream().anyMatch(node -> node.id().equals(moved.id()));
    }

    private static <T> Outcome<T> invalid(String messageKey) {
        return Outcome.refused(Refusal.Invalid.field("parent", messageKey));
    }
}
