package org.programmeoffice.register;

import java.util.Optional;
import java.util.Set;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** What a person may do with an entry: by role on its initiative, or because it is his own. */
public final class EntryAccess {
    private final InitiativeTree tree;
    private final Permissions permissions;

    public EntryAccess(InitiativeTree tree, Permissions permissions) {
        this.tree = tree;
        this.permissions = permissions;
    }

    /** Returns the initiative that an entry belongs to. */
    public InitiativeNode node(InitiativeId id) {
        return tree.byId(id)
                .orElseThrow(
                        () -> new IllegalStateException("an entry of initiative " + id.value() + ", which is none"));
    }

    /** Returns whether the person sees the entry: a restricted one by owner, actionee and board only. */
    public boolean sees(UserKey actor, Entry entry) {
        if (entry.isOf(actor)) {
            return true;
        }
        var may = permissions.allowed(actor, node(entry.initiative()));
        boolean asked =
                entry.escalation().filter(pending -> answers(actor, pending)).isPresent();
        return entry.confidentiality() == Confidentiality.RESTRICTED
                ? may.contains(Action.READ_RESTRICTED) || asked
                : may.contains(Action.VIEW) || asked;
    }

    /** Returns why a person who sees the entry may not edit it; empty if he may. Whoever owns it may. */
    public Optional<Refusal> editing(UserKey actor, Entry entry) {
        return entry.isOf(actor) ? Optional.empty() : refusal(actor, Action.EDIT_ENTRY, entry.initiative());
    }

    /** Returns why the person may not do this on an initiative of which he may know; empty if he may. */
    public Optional<Refusal> refusal(UserKey actor, Action action, InitiativeId where) {
        return permissions
                .refusal(actor, action, node(where))
                .map(refusal -> refusal instanceof Refusal.NotFound
                        ? new Refusal.Forbidden(action.forbiddenKey(), roles(actor, action, where))
                        : refusal);
    }

    /** Roles only: who holds them on an initiative that one does not view is not told. */
    private Set<String> roles(UserKey actor, Action action, InitiativeId where) {
        return permissions.rolesThatMay(actor, action, node(where));
    }

    private boolean answers(UserKey actor, Escalation pending) {
        return permissions.allowed(actor, node(pending.to())).contains(Action.ANSWER_ESCALATION);
    }
}
