package org.starhop.base.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The H2 file that holds everything, if the database is one.
 *
 * @param path the file itself, {@code starhop.mv.db}
 * @param user the database user
 * @param password that user's password
 */
record DatabaseFile(Path path, String user, String password) {

    private static final String H2 = "jdbc:h2:file:";
    private static final String ENDING = ".mv.db";

    /** Returns the file behind this JDBC URL; empty if the database is not a file. */
    static Optional<DatabaseFile> of(String url, String user, String password) {
        if (!url.startsWith(H2)) {
            return Optional.empty();
        }
        String name =
                url.substring(H2.length()).replaceFirst(";.*", "").replaceFirst("^~", System.getProperty("user.home"));
        return Optional.of(
                new DatabaseFile(Path.of(name + ENDING).toAbsolutePath().normalize(), user, password));
    }

    /** Returns the folder that contains it. */
    Path folder() {
        return Objects.requireNonNull(path.getParent());
    }

    /** Returns whether it has no bytes, in which case H2 would treat it as a new database. */
    boolean isEmpty() {
        try {
            return Files.isRegularFile(path) && Files.size(path) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether the file has disappeared: it does not exist, but there are backups of it. */
    boolean isGone() {
        return Files.notExists(path) && !backups().files().isEmpty();
    }

    BackupFolder backups() {
        return new BackupFolder(folder().resolve("backups"));
    }

    /** Returns the JDBC URL for a separate H2 file, with only these options. */
    static String url(Path file, String options) {
        String name = file.toString();
        return H2 + name.substring(0, name.length() - ENDING.length()) + ";IFEXISTS=TRUE;TRACE_LEVEL_FILE=0" + options;
    }
}
