package org.programmeoffice.ao.upgrade.v4;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.Query;

/**
 * Turns chair and manager into the roles that came after them. Nobody may decide more by it: a portfolio had managers, who
 * prepared there, and are its office now. History keeps the words of its day. The host makes it without arguments.
 */
public final class RenameRoles implements ActiveObjectsUpgradeTask {
    private static final Map<String, String> MANAGES = Map.of(
            "PORTFOLIO", "PMO",
            "PROGRAMME", "PROGRAMME_MANAGER",
            "PROJECT", "PROJECT_MANAGER");

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("4");
    }

    @Override
    @SuppressWarnings("unchecked") // the host takes the rows as an array of a generic type
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(RoleRow4.class, InitiativeRow4.class);
        for (var row : ao.find(RoleRow4.class, Query.select().where("ROLE_NAME = ?", "CHAIR"))) {
            rename(row, "BOARD_CHAIR");
        }
        var kinds = Arrays.stream(ao.find(InitiativeRow4.class))
                .collect(Collectors.toMap(row -> (long) row.getID(), InitiativeRow4::getKind));
        for (var row : ao.find(RoleRow4.class, Query.select().where("ROLE_NAME = ?", "MANAGER"))) {
            rename(row, MANAGES.getOrDefault(kinds.getOrDefault(row.getInitiativeId(), ""), "VIEWER"));
        }
    }

    private static void rename(RoleRow4 row, String role) {
        row.setRoleName(role);
        row.save();
    }
}
