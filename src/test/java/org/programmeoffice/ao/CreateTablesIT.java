package org.programmeoffice.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ModelVersion;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.programmeoffice.access.ao.RoleRow;
import org.programmeoffice.ao.upgrade.v1.CreateTables;
import org.programmeoffice.portfolio.ao.InitiativeRow;
import org.programmeoffice.portfolio.ao.KeyPrefixRow;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

class CreateTablesIT {
    @ParameterizedTest
    @EnumSource
    void theFirstVersionMakesTheTablesOfTodayAndMakesThemOnce(Product product) throws SQLException {
        try (var upgraded = AoTestDatabase.open(product);
                var fresh = AoTestDatabase.open(
                        product, RevisionRow.class, RoleRow.class, InitiativeRow.class, KeyPrefixRow.class)) {
            new CreateTables().upgrade(ModelVersion.zero(), upgraded.activeObjects());
            new CreateTables().upgrade(ModelVersion.zero(), upgraded.activeObjects());

            assertThat(columns(upgraded)).isEqualTo(columns(fresh)).contains("INITIATIVE.KEY_TEXT");
        }
    }

    /** Returns every column of our tables with its type, its length and whether it may be null. */
    private static Set<String> columns(AoTestDatabase database) throws SQLException {
        var found = new TreeSet<String>();
        var prefix = database.table("");
        try (var connection = database.connection();
                var columns = connection.getMetaData().getColumns(null, connection.getSchema(), prefix + "%", "%")) {
            while (columns.next()) {
                found.add(columns.getString("TABLE_NAME").substring(prefix.length())
                        + "."
                        + columns.getString("COLUMN_NAME"));
                found.add(columns.getString("TABLE_NAME").substring(prefix.length())
                        + "."
                        + columns.getString("COLUMN_NAME")
                        + " "
                        + columns.getString("TYPE_NAME")
                        + "("
                        + columns.getInt("COLUMN_SIZE")
                        + ") "
                        + columns.getString("IS_NULLABLE"));
            }
        }
        return found;
    }
}
