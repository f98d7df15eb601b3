package org.programmeoffice.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;

/** Names the people who may do something today, for those who want to write to them. */
public final class WhoMay {
    private final InitiativeTree tree;
    private final RoleAssignments roles;
    private final Permissions permissions;
    private final Clock clock;

    public WhoMay(InitiativeTree tree, RoleAssignments roles, Permissions permissions, Clock clock) {
        this.tree = tree;
        this.roles = roles;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Returns everybody who may do this to the initiative, by a role on it or above it; empty if nobody may. */
    public Set<UserKey> people(Action action, InitiativeNode on) {
        var today = LocalDate.now(clock);
        var path = new ArrayList<InitiativeId>(List.of(on.id()));
        tree.above(on).forEach(node -> path.add(node.id()));
        return roles.on(path).stream()
                .filter(role -> role.holdsOn(today))
                .map(RoleAssignment::person)
                .distinct()
                .filter(person -> permissions.refusal(person, action, on).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
