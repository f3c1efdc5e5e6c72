package org.starhop.base.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The folder with the backups. Files under their final name have been opened and read; everything else is unfinished
 * work.
 */
record BackupFolder(Path path) {

    static final Duration KEPT = Duration.ofDays(14);

    private static final String WORK = "unfinished-";

    /** Returns the backups, newest first. */
    List<BackupFile> files() {
        return list().stream()
                .flatMap(file -> BackupFile.of(file).stream())
                .sorted(Comparator.comparing(BackupFile::madeAt).reversed())
                .toList();
    }

    /** Returns the newest backup that is still readable, checking it by opening it. */
    Optional<BackupFile> newestGood(DatabaseFile database) {
        return files().stream()
                .filter(file -> new BackupCheck(database).isGood(file.path()))
                .findFirst();
    }

    /** Creates a place for work that may be interrupted, and removes what earlier work left behind. */
    Path newWork() throws IOException {
        Files.createDirectories(path);
        for (Path left : list()) {
            if (left.getFileName().toString().startsWith(WORK)) {
                FileSystemUtils.deleteRecursively(left);
            }
        }
        return Files.createTempDirectory(path, WORK);
    }

    /** Moves a finished backup to its final name, durably. */
    BackupFile keep(Path made, Instant now) throws IOException {
        force(made);
        Path kept = path.resolve(BackupFile.name(now));
        Files.move(made, kept, StandardCopyOption.ATOMIC_MOVE);
        return BackupFile.of(kept).orElseThrow();
    }

    /** Deletes backups older than two weeks, but never the newest. */
    void forgetOld(Instant now) throws IOException {
        for (BackupFile file : files().stream().skip(1).toList()) {
            if (file.madeAt().isBefore(now.minus(KEPT))) {
                Files.deleteIfExists(file.path());
            }
        }
    }

    List<Path> list() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
