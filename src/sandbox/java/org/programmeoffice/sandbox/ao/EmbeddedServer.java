package org.programmeoffice.sandbox.ao;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A PostgreSQL server of this JVM, started at first use and ended with the JVM. */
public final class EmbeddedServer {
    private EmbeddedServer() {}

    /** Returns the address of the server's database. */
    public static String jdbcUrl() {
        return Started.SERVER.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
    }

    /** Returns a database in a new, empty schema. */
    public static Database newSchema() {
        String schema = "s" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = Started.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL refused a schema", e);
        }
        return Database.at(jdbcUrl(), schema);
    }

    private static final class Started {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                // A build on two busy cores may keep the server waiting for more than the usual ten seconds.
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "400")
                        .setPGStartupWait(java.time.Duration.ofSeconds(60))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
            }
        }
    }
}
