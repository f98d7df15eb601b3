package org.programmeoffice.sandbox.ao;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/** A pool of connections to one schema on H2 or PostgreSQL; closing it closes every connection. */
public final class Database implements AutoCloseable {
    static {
        // The host's own transactions are read committed; the library would take serialisable ones.
        System.setProperty("ao.transaction.isolation.level", "TRANSACTION_READ_COMMITTED");
    }

    private final HikariDataSource pool;
    private final boolean postgres;
    private final String schema;
    private final LongAdder statements = new LongAdder();

    private Database(String url, String schema) {
        this.postgres = url.startsWith("jdbc:postgresql:");
        this.schema = schema;
        this.pool = new HikariDataSource(config(url, schema));
    }

    /** Returns a database in one file below the folder, kept between runs. */
    public static Database h2File(Path folder) {
        return new Database(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("h2") + ";DB_CLOSE_ON_EXIT=FALSE", "PUBLIC");
    }

    /** Returns a new, empty database that ends with the pool. */
    public static Database h2Memory() {
        return new Database("jdbc:h2:mem:" + UUID.randomUUID(), "PUBLIC");
    }

    /** Returns a database on a server, in the schema given, which must exist. */
    public static Database at(String jdbcUrl, String schema) {
        return new Database(jdbcUrl, schema);
    }

    /** Returns what a person calls it: H2 or PostgreSQL. */
    public String product() {
        return postgres ? "PostgreSQL" : "H2";
    }

    /** Returns a connection for plain SQL, to be closed by the caller. */
    public Connection connection() throws SQLException {
        return pool.getConnection();
    }

    /** Returns how many statements apps have prepared so far. */
    public long statements() {
        return statements.sum();
    }

    DatabaseProvider provider() {
        DisposableDataSource source = disposable();
        return postgres ? new PostgreSQLDatabaseProvider(source, schema) : new H2DatabaseProvider(source, schema);
    }

    @Override
    public void close() {
        pool.close();
    }

    private static HikariConfig config(String url, String schema) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(10_000);
        config.setSchema(schema);
        if (url.startsWith("jdbc:h2:")) {
            config.setUsername("sa");
        }
        return config;
    }

    private DisposableDataSource disposable() {
        return (DisposableDataSource) Proxy.newProxyInstance(
                DisposableDataSource.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("dispose")) {
                        close();
                        return null;
                    }
                    try {
                        Object answer = method.invoke(pool, arguments);
                        return answer instanceof Connection connection ? counted(connection) : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")
                            || method.getName().equals("createStatement")) {
                        statements.increment();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
