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
 * @param user who opens it
 * @param password with what
 */
record DatabaseFile(Path path, String user, String password) {

    private static final String H2 = "jdbc:h2:file:";
    private static final String ENDING = ".mv.db";

    /** The file behind this address; empty if the database is not a file. */
    static Optional<DatabaseFile> of(String url, String user, String password) {
        if (!url.startsWith(H2)) {
            return Optional.empty();
        }
        String name =
                url.substring(H2.length()).replaceFirst(";.*", "").replaceFirst("^~", System.getProperty("user.home"));
        return Optional.of(
                new DatabaseFile(Path.of(name + ENDING).toAbsolutePath().normalize(), user, password));
    }

    /** The folder that contains it. */
    Path folder() {
        return Objects.requireNonNull(path.getParent());
    }

    /** Whether it holds no bytes, which H2 takes for a new database. */
    boolean isEmpty() {
        try {
            return Files.isRegularFile(path) && Files.size(path) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is not where it was: there are backups of it. */
    boolean isGone() {
        return Files.notExists(path) && !backups().files().isEmpty();
    }

    BackupFolder backups() {
        return new BackupFolder(folder().resolve("backups"));
    }

    /** Where H2 finds a file of its own, opened as nothing but itself. */
    static String url(Path file, String options) {
        String name = file.toString();
        return H2 + name.substring(0, name.length() - ENDING.length()) + ";IFEXISTS=TRUE;TRACE_LEVEL_FILE=0" + options;
    }
}
