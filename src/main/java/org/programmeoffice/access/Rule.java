package org.programmeoffice.access;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.programmeoffice.access.Role.Column;

/**
 * A row of the permission table: for each column a right, and a limit if there is one, such as {@code "D:board D P P P R V
 * -"}. Of a board, whoever has no vote reads where the others decide.
 */
final class Rule {
    private final Map<Column, Cell> cells;
    private final Right asked;

    private record Cell(Right right, Limit limit) {
        static Cell of(String text) {
            return new Cell(Right.of(text.charAt(0)), Limit.of(text.length() == 1 ? "" : text.substring(2)));
        }
    }

    /**
     * @param asked the right that it takes to do it
     * @param row one cell for each column, in the order of {@link Column}
     */
    Rule(Right asked, String row) {
        this.asked = asked;
        this.cells = new EnumMap<>(Column.class);
        var texts = row.split(" ", -1);
        int at = 0;
        for (var column : Column.values()) {
            cells.put(column, Cell.of(texts[at++]));
        }
    }

    /** Returns whether somebody of this standing may do it by any of his roles. */
    boolean allows(Standing standing) {
        for (var role : Role.values()) {
            if (covers(role) && cell(role).limit().holds(standing, role)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the roles that may do it on an initiative of that standing; empty if nobody may. */
    Set<Role> whoMay(Standing standing) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            var limit = cell(role).limit();
            boolean exists = limit == Limit.ALL
                    || limit == Limit.BOARD
                    || Role.on(standing.kind()).contains(role);
            if (covers(role) && exists && limit.mayHold(standing)) {
                roles.add(role);
            }
        }
        return roles;
    }

    private boolean covers(Role role) {
        var right = cell(role).right();
        return (role == Role.BOARD_SECRETARY ? right.withoutVote() : right).covers(asked);
    }

    private Cell cell(Role role) {
        var cell = cells.get(role.column());
        if (cell == null) {
            throw new IllegalStateException("the permission table has no column for " + role);
        }
        return cell;
    }
}
