package org.programmeoffice.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;

/** Brings a plugin's tables to its present model: first the tasks newer than the stored version, then the rows. */
final class UpgradedTables {
    private static final String VERSIONS = "SANDBOX_MODEL_VERSION";

    private final Database database;
    private final AoModule module;
    private final String prefix;

    UpgradedTables(Database database, AoModule module) {
        this.database = database;
        this.module = module;
        this.prefix = new TableNames(module.namespace()).prefix();
    }

    /** Returns the service when its tables are as the module says. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type is created for the interface's varargs
    ActiveObjects bring() throws SQLException {
        ActiveObjects ao = new PooledActiveObjects(database, new TableNames(module.namespace()));
        ModelVersion current = stored();
        for (ActiveObjectsUpgradeTask task : tasks()) {
            if (current.isOlderThan(task.getModelVersion())) {
                task.upgrade(current, ao);
                current = task.getModelVersion();
                store(current);
            }
        }
        ao.migrate(module.rows().toArray(new Class[0]));
        return ao;
    }

    private List<ActiveObjectsUpgradeTask> tasks() {
        return module.upgradeTasks().stream()
                .map(UpgradedTables::create)
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .toList();
    }

    private static ActiveObjectsUpgradeTask create(Class<? extends ActiveObjectsUpgradeTask> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " needs a public constructor without parameters", e);
        }
    }

    private ModelVersion stored() throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists " + VERSIONS + " (PREFIX varchar(30) primary key, VERSION int)");
        }
        try (Connection connection = database.connection();
                PreparedStatement query =
                        connection.prepareStatement("select VERSION from " + VERSIONS + " where PREFIX = ?")) {
            query.setString(1, prefix);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? ModelVersion.valueOf(rows.getString(1)) : ModelVersion.zero();
            }
        }
    }

    private void store(ModelVersion version) throws SQLException {
        try (Connection connection = database.connection()) {
            if (update(connection, "update " + VERSIONS + " set VERSION = ? where PREFIX = ?", version) == 0) {
                update(connection, "insert into " + VERSIONS + " (VERSION, PREFIX) values (?, ?)", version);
            }
        }
    }

    private int update(Connection connection, String sql, ModelVersion version) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, Integer.parseInt(version.toString()));
            statement.setString(2, prefix);
            return statement.executeUpdate();
        }
    }
}
