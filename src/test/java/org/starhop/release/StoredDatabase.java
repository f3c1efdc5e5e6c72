package org.starhop.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.starhop.testing.TestDatabase;

/** Gives the application a copy of what an earlier release left: an H2 file, or a PostgreSQL dump. */
abstract class StoredDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final String name;

    private StoredDatabase(String name) {
        this.name = name;
    }

    /** The demo clinic of 28 November 2026. */
    static class Demo extends StoredDatabase {
        Demo() {
            super("2026-11-28/demo");
        }
    }

    /** A clinic set up on 28 November 2026; one of its parents is in a circle twice, as was possible until that day. */
    static class Real extends StoredDatabase {

        Real() {
            super("2026-11-28/real");
        }

        @Override
        void prepare(JdbcClient database) {
            database.sql("""
                            insert into circle_member (id, row_version, clinic_id, child_id, account_id, name, role,
                                invited_at, joined_at)
                            select cast(? as uuid), 0, m.clinic_id, m.child_id, m.account_id, m.name, 'OTHER',
                                m.invited_at - interval '1' day, m.joined_at - interval '1' day
                            from circle_member m join child c on c.id = m.child_id
                            where m.name = 'Rosa' and c.nickname = 'Lucía'""").params(List.of(UUID.randomUUID().toString())).update();
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            TestPropertyValues.of("starhop.access-watch=1d")
                    .and(TestDatabase.POSTGRESQL ? postgresql() : h2())
                    .applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds what else was in such databases. */
    void prepare(JdbcClient database) {}

    private String[] h2() throws IOException, SQLException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "stored")), "run-");
        try (var zip = new ZipInputStream(open("-h2.zip"))) {
            zip.getNextEntry();
            Files.copy(zip, folder.resolve("starhop.mv.db"));
        }
        prepare("jdbc:h2:file:" + folder.resolve("starhop").toAbsolutePath(), "starhop", "");
        return new String[] {"STARHOP_DATA=" + folder.toAbsolutePath()};
    }

    private String[] postgresql() throws IOException, SQLException {
        String url = TestDatabase.emptyPostgresql();
        try (var sql = new GZIPInputStream(open("-postgresql.sql.gz"))) {
            prepare(
                    url,
                    "postgres",
                    new String(sql.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^\\\\.*$", ""));
        }
        return new String[] {
            "starhop.data=target/test-data",
            "spring.datasource.url=" + url,
            "spring.datasource.username=postgres",
            "spring.datasource.password="
        };
    }

    private void prepare(String url, String user, String dump) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                var statement = connection.createStatement()) {
            if (!dump.isEmpty()) {
                statement.execute(dump);
                statement.execute("set search_path to public");
            }
            prepare(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        }
    }

    private InputStream open(String ending) throws IOException {
        return new ClassPathResource("releases/" + name + ending).getInputStream();
    }
}
