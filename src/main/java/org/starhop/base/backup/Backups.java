package org.starhop.base.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.stereotype.Service;
import org.starhop.base.Away;
import org.starhop.base.DomainException;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** Backups of the H2 file while it is in use. Other databases are backed up where they run. */
@Service
public class Backups {

    /**
     * The state of the backups.
     *
     * @param folder where they are; null if Starhop makes none
     * @param files those that were readable when they were made, newest first
     * @param failedAt when the latest one failed; null if it did not
     */
    public record State(
            @Nullable Path folder,
            List<BackupFile> files,
            @Nullable Instant failedAt) {}

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private final @Nullable DatabaseFile file;
    private final DataSource database;
    private final Clock clock;
    private volatile @Nullable Instant failedAt;

    Backups(DataSourceProperties properties, DataSource database, Clock clock) {
        this.file = DatabaseFile.of(
                        Objects.toString(properties.getUrl(), ""),
                        Objects.toString(properties.getUsername(), ""),
                        Objects.toString(properties.getPassword(), ""))
                .orElse(null);
        this.database = database;
        this.clock = clock;
    }

    /** Returns the state of the backups. */
    @Allowed(Who.ADMINISTRATOR)
    public State state() {
        return file == null
                ? new State(null, List.of(), null)
                : new State(file.backups().path(), file.backups().files(), failedAt);
    }

    /** Makes a backup now, then opens and reads it. This takes seconds; others can keep working meanwhile. */
    @Allowed(Who.ADMINISTRATOR)
    public BackupFile make() {
        try {
            return write();
        } catch (IOException | SQLException | RuntimeException told) {
            throw new DomainException.Refused("error.backup");
        }
    }

    @Nullable
    DatabaseFile file() {
        return file;
    }

    /** Returns when the latest attempt failed; null if it did not. */
    @Nullable
    Instant failedAt() {
        return failedAt;
    }

    synchronized BackupFile write() throws IOException, SQLException {
        DatabaseFile own = file;
        if (own == null) {
            throw new DomainException.NotFound();
        }
        try {
            BackupFile made = new BackupWriter(own).write(this::run, clock.instant());
            failedAt = null;
            LOG.info("Backed up into {}", made.path());
            return made;
        } catch (IOException | SQLException | RuntimeException failed) {
            failedAt = clock.instant();
            LOG.error("There is no new backup in {}: {}", own.backups().path(), Away.reason(failed));
            throw failed;
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
