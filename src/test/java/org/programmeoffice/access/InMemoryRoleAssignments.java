package org.programmeoffice.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;

/** Role assignments in a list. */
public final class InMemoryRoleAssignments implements RoleAssignments {
    private final List<RoleAssignment> all = new ArrayList<>();

    @Override
    public synchronized List<RoleAssignment> on(Collection<InitiativeId> initiatives) {
        return all.stream()
                .filter(role -> initiatives.contains(role.initiative()))
                .toList();
    }

    @Override
    public synchronized List<RoleAssignment> of(UserKey person) {
        return all.stream().filter(role -> role.person().equals(person)).toList();
    }

    @Override
    public synchronized Optional<RoleAssignment> byId(long id) {
        return all.stream().filter(role -> role.id() == id).findFirst();
    }

    @Override
    public synchronized RoleAssignment add(
            InitiativeId initiative, UserKey person, Role role, LocalDate from, Optional<LocalDate> to) {
        var added = new RoleAssignment(all.size() + 1, initiative, person, role, from, to);
        all.add(added);
        return added;
    }

    @Override
    public synchronized void endOn(long id, LocalDate lastDay) {
        var old = byId(id).orElseThrow(() -> new IllegalArgumentException("no role assignment " + id));
        all.set(
                all.indexOf(old),
                new RoleAssignment(id, old.initiative(), old.person(), old.role(), old.from(), Optional.of(lastDay)));
    }
}
