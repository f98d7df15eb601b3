package org.programmeoffice.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/**
 * Answers who may do what. Roles are read at each question and weighed on the clock's day, in the clock's zone, so a role
 * that has ended lets nobody do anything from the next day on, on every node.
 */
public final class Permissions {
    private static final int FEW = 3;

    private final InitiativeTree tree;
    private final RoleAssignments roles;
    private final Clock clock;

    public Permissions(InitiativeTree tree, RoleAssignments roles, Clock clock) {
        this.tree = tree;
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * Returns why the person may not do this: {@link Refusal.NotFound} if he may not even view the initiative, otherwise
     * {@link Refusal.Forbidden} with who may; empty if he may.
     */
    public Optional<Refusal> refusal(UserKey actor, Action action, InitiativeNode on) {
        var standing = standing(actor, on);
        if (!standing.views()) {
            return Optional.of(new Refusal.NotFound());
        }
        return action.allows(standing) ? Optional.empty() : Optional.of(forbidden(action, standing));
    }

    /** Returns the refusal that names the roles that may and, if they are few, the persons. */
    private static Refusal forbidden(Action action, Standing standing) {
        var persons = standing.holdersOf(action.whoMay(standing));
        return new Refusal.Forbidden(
                action.forbiddenKey(), action.whoMayKeys(standing), persons.size() > FEW ? Set.of() : persons);
    }

    /** Returns the text keys of the roles that may do this there, whether the person views the initiative or not. */
    public Set<String> rolesThatMay(UserKey actor, Action action, InitiativeNode on) {
        return action.whoMayKeys(standing(actor, on));
    }

    /** Returns the initiative with that key if the person may do this to it. */
    public Outcome<InitiativeNode> demand(UserKey actor, Action action, InitiativeKey key) {
        var node = tree.byKey(key);
        if (node.isEmpty()) {
            return Outcome.notFound();
        }
        return refusal(actor, action, node.get())
                .<Outcome<InitiativeNode>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(node.get()));
    }

    /** Returns everything that the person may do to the initiative; empty if he may not view it. */
    public Set<Action> allowed(UserKey actor, InitiativeNode on) {
        var standing = standing(actor, on);
        return Arrays.stream(Action.values())
                .filter(action -> standing.views() && action.allows(standing))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)));
    }

    /** Returns how the person stands to the initiative today. */
    public Standing standing(UserKey actor, InitiativeNode on) {
        var path = new ArrayList<>(List.of(on));
        path.addAll(tree.above(on));
        var ids = path.stream().map(InitiativeNode::id).toList();
        return Standing.of(actor, path, roles.on(ids), LocalDate.now(clock));
    }

    /** Returns every initiative that the person may view. */
    public Set<InitiativeId> viewable(UserKey actor) {
        return viewable(actor, tree.all());
    }

    /** Returns those of a complete tree that the person may view. */
    public Set<InitiativeId> viewable(UserKey actor, List<InitiativeNode> all) {
        return sight(actor, all).viewable();
    }

    /** Returns what the person may view of a complete tree, and where he may do what by his own roles; one statement. */
    public Sight sight(UserKey actor, List<InitiativeNode> all) {
        var today = LocalDate.now(clock);
        var held = roles.of(actor).stream()
                .filter(role -> role.holdsOn(today))
                .collect(Collectors.groupingBy(RoleAssignment::initiative));
        Map<InitiativeId, InitiativeNode> byId = new HashMap<>();
        all.forEach(node -> byId.put(node.id(), node));
        var viewed = all.stream()
                .filter(node -> isUnder(node, held.keySet(), byId))
                .collect(Collectors.toMap(InitiativeNode::id, Function.identity()));
        return new Sight(viewed, node -> {
            var path = path(node, byId);
            var here = path.stream()
                    .flatMap(step -> held.getOrDefault(step.id(), List.of()).stream())
                    .toList();
            return Standing.of(actor, path, here, today);
        });
    }

    private static List<InitiativeNode> path(InitiativeNode node, Map<InitiativeId, InitiativeNode> byId) {
        var path = new ArrayList<InitiativeNode>();
        Optional<InitiativeNode> next = Optional.of(node);
        while (next.isPresent()) {
            path.add(next.get());
            next = next.get().parent().map(byId::get);
        }
        return path;
    }

    /** Returns whether the person may give a role on anything that he holds a role on himself. */
    public boolean givesRolesSomewhere(UserKey actor) {
        var today = LocalDate.now(clock);
        return roles.of(actor).stream()
                .filter(role -> role.holdsOn(today))
                .map(RoleAssignment::initiative)
                .distinct()
                .flatMap(id -> tree.byId(id).stream())
                .map(node -> allowed(actor, node))
                .anyMatch(may -> may.contains(Action.ASSIGN_ROLES) || may.contains(Action.ASSIGN_BOARD));
    }

    private static boolean isUnder(
            InitiativeNode node, Set<InitiativeId> held, Map<InitiativeId, InitiativeNode> byId) {
        Optional<InitiativeNode> next = Optional.of(node);
        while (next.isPresent()) {
            if (held.contains(next.get().id())) {
                return true;
            }
            next = next.get().parent().flatMap(id -> Optional.ofNullable(byId.get(id)));
        }
        return false;
    }
}
