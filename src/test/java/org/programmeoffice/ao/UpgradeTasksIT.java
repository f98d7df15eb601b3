package org.programmeoffice.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.programmeoffice.ao.upgrade.v1.CreateTables;
import org.programmeoffice.ao.upgrade.v1.InitiativeRow1;
import org.programmeoffice.ao.upgrade.v1.RoleRow1;
import org.programmeoffice.ao.upgrade.v4.RenameRoles;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

/** The upgrade tasks of the descriptor against the rows of the descriptor. */
class UpgradeTasksIT {
    @ParameterizedTest
    @EnumSource
    void allTasksTogetherMakeTheTablesOfTodayAndMakeThemOnce(Product product) throws Exception {
        try (var upgraded = AoTestDatabase.open(product);
                var fresh = AoTestDatabase.open(product)) {
            fresh.activeObjects().migrate(rows());
            for (int time = 0; time < 2; time++) {
                for (var task : tasks()) {
                    task.upgrade(ModelVersion.zero(), upgraded.activeObjects());
                }
            }

            assertThat(columns(upgraded)).isEqualTo(columns(fresh)).contains("INITIATIVE.KEY_TEXT");
        }
    }

    @ParameterizedTest
    @EnumSource
    void chairsAndManagersBecomeTheRolesThatCameAfterThem(Product product) throws Exception {
        try (var database = AoTestDatabase.open(product)) {
            var ao = database.activeObjects();
            new CreateTables().upgrade(ModelVersion.zero(), ao);
            var kinds = List.of("PORTFOLIO", "PROGRAMME", "PROJECT");
            for (var kind : kinds) {
                var initiative = ao.create(InitiativeRow1.class, initiative(kind));
                for (var role : List.of("CHAIR", "MANAGER", "VIEWER")) {
                    ao.create(RoleRow1.class, role(initiative.getID(), role));
                }
            }

            new RenameRoles().upgrade(ModelVersion.valueOf("2"), ao);

            assertThat(Arrays.stream(ao.find(RoleRow1.class, Query.select().order("ID")))
                            .map(RoleRow1::getRoleName))
                    .containsExactly(
                            "BOARD_CHAIR",
                            "PMO",
                            "VIEWER",
                            "BOARD_CHAIR",
                            "PROGRAMME_MANAGER",
                            "VIEWER",
                            "BOARD_CHAIR",
                            "PROJECT_MANAGER",
                            "VIEWER");
        }
    }

    private static Map<String, Object> initiative(String kind) {
        return Map.of(
                "KIND",
                kind,
                "KEY_TEXT",
                kind + "-1",
                "KEY_NUMBER",
                1L,
                "TITLE",
                kind,
                "REVISION",
                1,
                "CREATED_BY",
                "alice",
                "CREATED_AT",
                1L,
                "UPDATED_BY",
                "alice",
                "UPDATED_AT",
                1L);
    }

    private static Map<String, Object> role(long initiative, String role) {
        return Map.of("INITIATIVE_ID", initiative, "PERSON", "alice", "ROLE_NAME", role, "FROM_DAY", "2026-01-01");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type for the host's method
    private static Class<? extends RawEntity<?>>[] rows() throws Exception {
        var rows = new ArrayList<Class<?>>();
        for (var name : named("entity")) {
            rows.add(Class.forName(name));
        }
        return rows.toArray(new Class[0]);
    }

    private static List<ActiveObjectsUpgradeTask> tasks() throws Exception {
        var tasks = new ArrayList<ActiveObjectsUpgradeTask>();
        for (var name : named("upgradeTask")) {
            tasks.add(Class.forName(name)
                    .asSubclass(ActiveObjectsUpgradeTask.class)
                    .getConstructor()
                    .newInstance());
        }
        return tasks;
    }

    private static List<String> named(String element) throws Exception {
        try (var descriptor = UpgradeTasksIT.class.getResourceAsStream("/atlassian-plugin.xml")) {
            var found = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(descriptor)
                    .getElementsByTagName(element);
            var names = new ArrayList<String>();
            for (int at = 0; at < found.getLength(); at++) {
                names.add(found.item(at).getTextContent().strip());
            }
            assertThat(names).isNotEmpty();
            return names;
        }
    }

    /** Returns every column of our tables, by name and again with its type, its length and whether it may be null. */
    private static Set<String> columns(AoTestDatabase database) throws SQLException {
        var found = new TreeSet<String>();
        var prefix = database.table("");
        try (var connection = database.connection();
                var columns = connection.getMetaData().getColumns(null, connection.getSchema(), prefix + "%", "%")) {
            while (columns.next()) {
                var name = columns.getString("TABLE_NAME").substring(prefix.length()) + "."
                        + columns.getString("COLUMN_NAME");
                found.add(name);
                found.add(name + " " + columns.getString("TYPE_NAME") + "(" + columns.getInt("COLUMN_SIZE") + ") "
                        + columns.getString("IS_NULLABLE"));
            }
        }
        return found;
    }
}
