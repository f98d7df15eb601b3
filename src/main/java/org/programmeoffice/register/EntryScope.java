package org.programmeoffice.register;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Finds the initiatives whose entries a person asks for: one, one with all below it, or all that he may view. */
public final class EntryScope {
    private final UnaryOperator<Set<InitiativeId>> withRestricted;
    private final InitiativeTree tree;
    private final Permissions permissions;

    /** @param withRestricted returns those of the initiatives that have a restricted entry */
    public EntryScope(UnaryOperator<Set<InitiativeId>> withRestricted, InitiativeTree tree, Permissions permissions) {
        this.withRestricted = withRestricted;
        this.tree = tree;
        this.permissions = permissions;
    }

    /**
     * What was found.
     *
     * @param all the whole tree
     * @param node the initiative asked for; empty for all
     * @param board those whose restricted entries the person may see
     */
    public record Found(
            List<InitiativeNode> all,
            Optional<InitiativeNode> node,
            Set<InitiativeId> within,
            Set<InitiativeId> board) {
        public Found {
            all = List.copyOf(all);
            within = Set.copyOf(within);
            board = Set.copyOf(board);
        }
    }

    /** Returns everything that the person may view. */
    public Found everything(UserKey actor) {
        var all = tree.all();
        var within = permissions.viewable(actor, all);
        return new Found(all, Optional.empty(), within, board(actor, all, within));
    }

    /** Returns the initiative, with those below it if wanted, which whoever views the one views too. */
    public Outcome<Found> of(UserKey actor, InitiativeKey key, boolean below) {
        return permissions.demand(actor, Action.VIEW, key).map(node -> {
            var all = tree.all();
            var within = below ? below(node.id(), all) : Set.of(node.id());
            return new Found(all, Optional.of(node), within, board(actor, all, within));
        });
    }

    private static Set<InitiativeId> below(InitiativeId top, List<InitiativeNode> all) {
        var within = new HashSet<InitiativeId>(Set.of(top));
        int before = 0;
        while (before < within.size()) {
            before = within.size();
            all.stream()
                    .filter(node -> node.parent().filter(within::contains).isPresent())
                    .forEach(node -> within.add(node.id()));
        }
        return within;
    }

    private Set<InitiativeId> board(UserKey actor, List<InitiativeNode> all, Set<InitiativeId> within) {
        var secret = withRestricted.apply(within);
        return all.stream()
                .filter(node -> secret.contains(node.id()))
                .filter(node -> permissions.allowed(actor, node).contains(Action.READ_RESTRICTED))
                .map(InitiativeNode::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
