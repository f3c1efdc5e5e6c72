package org.starhop.base.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Makes one backup: H2 copies its file as it is at a moment, and only what could be read afterwards gets a name. */
record BackupWriter(DatabaseFile database) {

    private static final Logger LOG = LoggerFactory.getLogger(BackupWriter.class);
    private static final int TRIES = 3;

    /** Runs H2's statement on a connection of the open database. */
    interface Sql {
        void run(String statement) throws SQLException;
    }

    /**
     * Everything that was acknowledged before the call is in it.
     *
     * @throws IOException there is no room, or what was written could not be read
     */
    BackupFile write(Sql sql, Instant now) throws IOException, SQLException {
        BackupFolder backups = database.backups();
        Path work = backups.newWork();
        try {
            Path made = work.resolve("made.zip");
            copy(sql, made, work);
            BackupFile kept = backups.keep(made, now);
            backups.forgetOld(now);
            return kept;
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
    }

    /** Once more if it cannot be read: H2 may have tidied its file up while it was copied. */
    private void copy(Sql sql, Path made, Path work) throws IOException, SQLException {
        for (int attempt = 1; ; attempt++) {
            sql.run("backup to '" + made.toString().replace("'", "''") + "'");
            try {
                new BackupCheck(database).read(made, work.resolve("try-" + attempt));
                return;
            } catch (IOException | SQLException | RuntimeException unreadable) {
                if (attempt == TRIES) {
                    throw new IOException("The backup cannot be read", unreadable);
                }
                LOG.warn("A backup could not be read, it is made once more: {}", unreadable.getMessage());
            }
        }
    }
}
