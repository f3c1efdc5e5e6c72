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

/** Where backups lie. What is under its final name was opened and read; everything else in here is work that has not ended. */
record BackupFolder(Path path) {

    static final Duration KEPT = Duration.ofDays(14);

    private static final String WORK = "unfinished-";

    /** The backups, newest first. */
    List<BackupFile> files() {
        return list().stream()
                .flatMap(file -> BackupFile.of(file).stream())
                .sorted(Comparator.comparing(BackupFile::madeAt).reversed())
                .toList();
    }

    /** The newest one that can still be opened and read, which it is for this. */
    Optional<BackupFile> newestGood(DatabaseFile database) {
        return files().stream()
                .filter(file -> new BackupCheck(database).isGood(file.path()))
                .findFirst();
    }

    /** A place for work that may be broken off; what an earlier one left is swept away. */
    Path newWork() throws IOException {
        Files.createDirectories(path);
        for (Path left : list()) {
            if (left.getFileName().toString().startsWith(WORK)) {
                FileSystemUtils.deleteRecursively(left);
            }
        }
        return Files.createTempDirectory(path, WORK);
    }

    /** Gives a backup its name, on the disk. */
    BackupFile keep(Path made, Instant now) throws IOException {
        force(made);
        Path kept = path.resolve(BackupFile.name(now));
        Files.move(made, kept, StandardCopyOption.ATOMIC_MOVE);
        return BackupFile.of(kept).orElseThrow();
    }

    /** Deletes what is older than two weeks, never the newest. */
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
