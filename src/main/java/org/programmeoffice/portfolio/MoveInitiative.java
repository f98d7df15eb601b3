package org.programmeoffice.portfolio;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Puts an initiative into another one, or lets it stand alone. */
public final class MoveInitiative {
    private final Initiatives initiatives;
    private final InitiativeTree tree;
    private final Permissions permissions;
    private final Placement placement;
    private final RecordChanges changes;

    public MoveInitiative(
            Initiatives initiatives, InitiativeTree tree, Permissions permissions, Revisions revisions, Clock clock) {
        this.initiatives = initiatives;
        this.tree = tree;
        this.permissions = permissions;
        this.placement = new Placement(tree, permissions);
        this.changes = new RecordChanges(initiatives, revisions, clock);
    }

    /**
     * Returns the initiative as it is now.
     *
     * @param newParent the key of what it shall stand in, as typed; blank if it shall stand alone
     * @param revision the one that the actor read
     */
    public Outcome<Initiative> move(UserKey actor, InitiativeKey key, String newParent, int revision) {
        return permissions
                .demand(actor, Action.VIEW, key)
                .then(node -> placement.find(actor, node, newParent).then(parent -> refusal(actor, node, parent)
                        .<Outcome<Initiative>>map(Outcome::refused)
                        .orElseGet(() -> place(actor, node, parent, revision))));
    }

    private Optional<Refusal> refusal(UserKey actor, InitiativeNode node, Optional<InitiativeNode> parent) {
        var letsGo = node.parent()
                .flatMap(tree::byId)
                .map(holder -> placement.refusal(actor, holder))
                .orElseGet(() -> permissions.refusal(actor, Action.EDIT_RECORD, node));
        return letsGo.or(() -> parent.flatMap(holder -> placement.refusal(actor, holder)))
                .map(MoveInitiative::speakingOfAnInitiativeInSight);
    }

    /** Someone who views the project but not its programme is told that he may not, rather than that it is not there. */
    private static Refusal speakingOfAnInitiativeInSight(Refusal refusal) {
        return refusal instanceof Refusal.NotFound
                ? new Refusal.Forbidden(
                        Action.PLACE_INSIDE.forbiddenKey(),
                        Set.of(Role.BOARD_CHAIR.textKey(), Role.BOARD_VOTING.textKey()))
                : refusal;
    }

    private Outcome<Initiative> place(
            UserKey actor, InitiativeNode node, Optional<InitiativeNode> parent, int revision) {
        var before = initiatives.byKey(node.key()).orElseThrow();
        var wanted = before.registration().under(parent.map(InitiativeNode::id));
        var change = Change.between("parent", keyOf(node.parent().flatMap(tree::byId)), keyOf(parent));
        return changes.record(
                actor,
                before,
                wanted,
                revision,
                Stream.of(change).flatMap(Optional::stream).toList());
    }

    private static String keyOf(Optional<InitiativeNode> node) {
        return node.map(found -> found.key().toString()).orElse("");
    }
}
