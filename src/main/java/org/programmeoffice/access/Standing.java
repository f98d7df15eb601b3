package org.programmeoffice.access;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.UserKey;

/**
 * How a person stands to an initiative on one day.
 *
 * @param kind what the initiative is
 * @param own the roles held on the initiative itself
 * @param above the roles held on anything above it
 * @param board the roles held on the nearest initiative above that anybody chairs
 * @param holders who holds which role on the initiative itself, anybody
 * @param chairedAbove whether anything above it is chaired
 */
public record Standing(
        InitiativeKind kind,
        Set<Role> own,
        Set<Role> above,
        Set<Role> board,
        Map<Role, Set<UserKey>> holders,
        boolean chairedAbove) {
    public Standing {
        own = Set.copyOf(own);
        above = Set.copyOf(above);
        board = Set.copyOf(board);
        holders = Map.copyOf(holders);
    }

    /** Returns the standing by the assignments on the path, which is the initiative and what is above, nearest first. */
    static Standing of(UserKey person, List<InitiativeNode> path, List<RoleAssignment> assignments, LocalDate day) {
        var holding = assignments.stream().filter(role -> role.holdsOn(day)).toList();
        var ids = path.stream().map(InitiativeNode::id).toList();
        var above = ids.subList(1, ids.size());
        var board = above.stream().filter(id -> isChaired(id, holding)).findFirst();
        return new Standing(
                path.get(0).kind(),
                rolesOf(person, Set.of(ids.get(0)), holding),
                rolesOf(person, Set.copyOf(above), holding),
                board.map(id -> rolesOf(person, Set.of(id), holding)).orElse(Set.of()),
                holders(ids.get(0), holding),
                board.isPresent());
    }

    /** Returns whether the person may view the initiative: by any role on it or above it. */
    public boolean views() {
        return Action.VIEW.allows(this);
    }

    /** Returns whether the person holds that role on the initiative itself. */
    public boolean holds(Role role) {
        return own.contains(role);
    }

    /** Returns whether the person runs the initiative. */
    public boolean runs() {
        return Role.running(kind).filter(this::holds).isPresent();
    }

    /** Returns whether anybody holds that role on the initiative itself. */
    public boolean held(Role role) {
        return holders.containsKey(role);
    }

    /** Returns whether anybody chairs the initiative itself. */
    boolean chaired() {
        return held(Role.BOARD_CHAIR);
    }

    /** Returns whether anybody chairs the initiative or anything above it. */
    public boolean isUnderABoard() {
        return chaired() || chairedAbove;
    }

    /** Returns whether anybody could give roles here but whoever runs it. */
    boolean hasDecider() {
        return isUnderABoard() || held(Role.BOARD_VOTING) || held(Role.SRO);
    }

    boolean holdsAbove(Role role) {
        return above.contains(role);
    }

    boolean nearestBoard(Role role) {
        return board.contains(role);
    }

    /** Returns everybody who holds one of the roles on the initiative itself. */
    Set<UserKey> holdersOf(Set<Role> roles) {
        return roles.stream()
                .flatMap(role -> holders.getOrDefault(role, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Role> rolesOf(UserKey person, Set<InitiativeId> ids, List<RoleAssignment> holding) {
        return holding.stream()
                .filter(role -> role.person().equals(person) && ids.contains(role.initiative()))
                .map(RoleAssignment::role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static Map<Role, Set<UserKey>> holders(InitiativeId id, List<RoleAssignment> holding) {
        Map<Role, Set<UserKey>> holders = new EnumMap<>(Role.class);
        holding.stream().filter(role -> role.initiative().equals(id)).forEach(role -> holders.computeIfAbsent(
                        role.role(), any -> new HashSet<>())
                .add(role.person()));
        return holders;
    }

    private static boolean isChaired(InitiativeId id, List<RoleAssignment> holding) {
        return holding.stream()
                .anyMatch(role ->
                        role.role() == Role.BOARD_CHAIR && role.initiative().equals(id));
    }
}
