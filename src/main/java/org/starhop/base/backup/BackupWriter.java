package org.starhop.base.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Makes one backup. H2 copies its file as of one moment, and only a copy that could be read gets its final name. */
record BackupWriter(DatabaseFile database) {

    private static final Logger LOG = LoggerFactory.getLogger(BackupWriter.class);
    private static final int TRIES = 3;

    /** Runs an H2 statement on a connection to the open database. */
    interface Sql {
        void run(String statement) throws SQLException;
    }

    /**
     * Makes a backup that contains everything acknowledged before the call.
     *
     * @throws IOException if there is no room, or the result could not be read
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

    /** Copies the file, a second time if the copy cannot be read: H2 may have tidied up its file meanwhile. */
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
                LOG.warn("A backup could not be read and is made again: {}", unreadable.getMessage());
            }
        }
    }
}
