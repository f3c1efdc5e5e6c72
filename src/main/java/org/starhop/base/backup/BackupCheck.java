package org.starhop.base.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Opens a backup as if it were being restored, and reads every row. */
record BackupCheck(DatabaseFile database) {

    private static final Logger LOG = LoggerFactory.getLogger(BackupCheck.class);

    /** Returns whether the backup is readable. It is unpacked outside the data folder, which is not touched. */
    boolean isGood(Path backup) {
        try {
            Path folder = Files.createTempDirectory("starhop-backup-");
            try {
                read(backup, folder);
                return true;
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException | SQLException | RuntimeException broken) {
            LOG.warn("The backup {} cannot be read: {}", backup, broken.getMessage());
            return false;
        }
    }

    /** Unpacks the backup into this folder and reads all of it. */
    void read(Path backup, Path folder) throws IOException, SQLException {
        Path file = unpack(backup, Files.createDirectories(folder).resolve("read.mv.db"));
        String url = DatabaseFile.url(file, ";ACCESS_MODE_DATA=r;LAZY_QUERY_EXECUTION=TRUE");
        try (Connection connection = DriverManager.getConnection(url, database.user(), database.password());
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                readAll(statement, table);
            }
        }
    }

    /** Unpacks the database of a backup into this file. */
    static Path unpack(Path backup, Path file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup))) {
            if (zip.getNextEntry() == null) {
                throw new IOException("It holds no database");
            }
            Files.copy(zip, file);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return file;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("""
                select table_name from information_schema.tables
                where lower(table_schema) = 'public' and table_type = 'BASE TABLE'""")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        if (tables.isEmpty()) {
            throw new SQLException("It holds no tables");
        }
        return tables;
    }

    private static void readAll(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }
}
