package org.starhop.base.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/** Replaces the database with a backup, and keeps the previous database beside it. */
record Restoring(DatabaseFile database, PrintStream out) {

    /** Restores this backup, or the newest readable one if the name is empty. Returns whether it was restored. */
    boolean restore(String name, Instant now) throws IOException {
        if (isInUse()) {
            out.println("Starhop is running on this database. Stop it first.");
            return false;
        }
        Optional<BackupFile> chosen = name.isEmpty() ? database.backups().newestGood(database) : named(name);
        if (chosen.isEmpty()) {
            out.println(
                    "There is no such readable backup in " + database.backups().path() + ".");
            return false;
        }
        put(chosen.get(), now);
        return true;
    }

    private Optional<BackupFile> named(String name) {
        return database.backups().files().stream()
                .filter(file -> file.name().equals(Path.of(name).getFileName().toString()))
                .filter(file -> new BackupCheck(database).isGood(file.path()))
                .findFirst();
    }

    private void put(BackupFile backup, Instant now) throws IOException {
        Path fresh = database.path().resolveSibling("starhop.restored");
        Files.deleteIfExists(fresh);
        BackupFolder.force(BackupCheck.unpack(backup.path(), fresh));
        if (Files.exists(database.path())) {
            Path before = database.path()
                    .resolveSibling("starhop.before-" + BackupFile.name(now).replaceAll("\\D", ""));
            Files.move(database.path(), before);
            out.println("What was there is kept as " + before + ".");
        }
        Files.move(fresh, database.path(), StandardCopyOption.ATOMIC_MOVE);
        out.println("Restored " + backup.path() + ". Start Starhop: tablets resend what it does not have.");
    }

    /** Returns whether the database is open; H2 locks its file while it is. */
    private boolean isInUse() throws IOException {
        if (!Files.exists(database.path())) {
            return false;
        }
        try (FileChannel file = FileChannel.open(database.path(), StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException here) {
            return true;
        }
    }
}
