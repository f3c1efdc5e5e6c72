package org.starhop.base.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A backup that was readable when it was made.
 *
 * @param madeAt the time in its name, to the second
 */
public record BackupFile(Path path, Instant madeAt) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("starhop-(\\d{8}T\\d{6})Z\\.zip");

    static String name(Instant madeAt) {
        return "starhop-" + MOMENT.format(madeAt) + "Z.zip";
    }

    /** Returns the backup in this file; empty for a file with any other name. */
    static Optional<BackupFile> of(Path path) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        return name.matches()
                ? Optional.of(new BackupFile(
                        path, LocalDateTime.parse(name.group(1), MOMENT).toInstant(ZoneOffset.UTC)))
                : Optional.empty();
    }

    public String name() {
        return path.getFileName().toString();
    }

    /** Returns its size in bytes. */
    public long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
