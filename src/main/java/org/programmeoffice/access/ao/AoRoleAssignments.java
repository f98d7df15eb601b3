package org.programmeoffice.access.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.programmeoffice.access.Role;
import org.programmeoffice.access.RoleAssignment;
import org.programmeoffice.access.RoleAssignments;
import org.programmeoffice.ao.Within;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;

/** Role assignments as rows. */
public final class AoRoleAssignments implements RoleAssignments {
    private final ActiveObjects ao;

    public AoRoleAssignments(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<RoleAssignment> on(Collection<InitiativeId> initiatives) {
        var ids = initiatives.stream().map(InitiativeId::value).toList();
        var within = Within.of(RoleRow.INITIATIVE_ID, ids);
        return ids.isEmpty() ? List.of() : find(within.clause(), within.values());
    }

    @Override
    public List<RoleAssignment> of(UserKey person) {
        return find(RoleRow.PERSON + " = ?", person.value());
    }

    @Override
    public Optional<RoleAssignment> byId(long id) {
        return row(id).map(AoRoleAssignments::assignment);
    }

    @Override
    public RoleAssignment add(
            InitiativeId initiative, UserKey person, Role role, LocalDate from, Optional<LocalDate> to) {
        Map<String, Object> columns = new HashMap<>(Map.of(
                RoleRow.INITIATIVE_ID, initiative.value(),
                RoleRow.PERSON, person.value(),
                RoleRow.ROLE_NAME, role.name(),
                RoleRow.FROM_DAY, from.toString()));
        to.ifPresent(day -> columns.put(RoleRow.TO_DAY, day.toString()));
        return assignment(ao.create(RoleRow.class, columns));
    }

    @Override
    public void endOn(long id, LocalDate lastDay) {
        var row = row(id).orElseThrow(() -> new IllegalArgumentException("no role assignment " + id));
        row.setToDay(lastDay.toString());
        row.save();
    }

    private Optional<RoleRow> row(long id) {
        return Arrays.stream(ao.find(RoleRow.class, Query.select().where("ID = ?", id)))
                .findFirst();
    }

    private List<RoleAssignment> find(String clause, Object... values) {
        return Arrays.stream(ao.find(
                        RoleRow.class, Query.select().where(clause, values).order("ID")))
                .map(AoRoleAssignments::assignment)
                .toList();
    }

    private static RoleAssignment assignment(RoleRow row) {
        return new RoleAssignment(
                row.getID(),
                new InitiativeId(row.getInitiativeId()),
                new UserKey(row.getPerson()),
                Role.valueOf(row.getRoleName()),
                LocalDate.parse(row.getFromDay()),
                Optional.ofNullable(row.getToDay()).map(LocalDate::parse));
    }
}
