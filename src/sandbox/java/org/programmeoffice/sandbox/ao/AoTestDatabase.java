package org.programmeoffice.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import net.java.ao.RawEntity;

/** An empty database of a test's own, with the tables of the rows named; one per opening, gone when closed. */
public final class AoTestDatabase implements AutoCloseable {
    private static final TableNames NAMES = new TableNames("org.programmeoffice.jira");

    private final Database database;
    private final List<Class<? extends RawEntity<?>>> rows;
    private final ActiveObjects activeObjects;

    private AoTestDatabase(Database database, List<Class<? extends RawEntity<?>>> rows) {
        this.database = database;
        this.rows = rows;
        this.activeObjects = anotherNode();
    }

    /** Where the tables are. */
    public enum Product {
        /** In memory, quick; an error inside a transaction does not end it. */
        H2,
        /** On the JVM's embedded server; any error inside a transaction ends it, as in production. */
        POSTGRESQL
    }

    /** Returns a database on the product given with the tables of the rows. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied
    public static AoTestDatabase open(Product product, Class<? extends RawEntity<?>>... rows) {
        Database database = product == Product.H2 ? Database.h2Memory() : EmbeddedServer.newSchema();
        return new AoTestDatabase(database, List.of(rows));
    }

    /** Returns the service on this database. */
    public ActiveObjects activeObjects() {
        return activeObjects;
    }

    /** Returns a second service on the same tables with a cache of its own, as a second node of a cluster has. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type is created for the interface's varargs
    public ActiveObjects anotherNode() {
        ActiveObjects node = new PooledActiveObjects(database, NAMES);
        node.migrate(rows.toArray(new Class[0]));
        return node;
    }

    /** Returns a connection for plain SQL, to be closed by the caller. */
    public Connection connection() throws SQLException {
        return database.connection();
    }

    /** Returns the full name of a table in this database, such as {@code AO_3F2A1B_RISK}. */
    public String table(String name) {
        return NAMES.prefix() + "_" + name;
    }

    @Override
    public void close() {
        database.close();
    }
}
