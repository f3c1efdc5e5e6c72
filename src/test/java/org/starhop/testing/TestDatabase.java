package org.starhop.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A fresh database for each application context: H2 in memory, or with {@code -Dstarhop.test.database=postgresql} a
 * real PostgreSQL.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Whether this run is on PostgreSQL. */
    public static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("starhop.test.database"));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url =
                POSTGRESQL ? emptyPostgresql() : "jdbc:h2:mem:" + newName() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=5000";
        TestPropertyValues.of(
                        "starhop.data=target/test-data",
                        // Its queries would be counted among those of a page.
                        "starhop.access-watch=1d",
                        // Tests say when reminders are looked for.
                        "starhop.reminders=1d",
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + (POSTGRESQL ? "postgres" : "sa"),
                        "spring.datasource.password=")
                .applyTo(context);
    }

    private static String newName() {
        return "starhop_" + UUID.randomUUID().toString().replace("-", "");
    }

    /** Returns the JDBC URL of a new, empty database on this run's PostgreSQL. */
    public static String emptyPostgresql() {
        String name = newName();
        try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return Server.INSTANCE.getJdbcUrl("postgres", name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One server for the whole run, started on first use. */
    private static final class Server {

        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
