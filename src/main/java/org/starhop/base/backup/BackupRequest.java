package org.starhop.base.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * How the command asks the running application for a backup: it writes a request file and waits for a file in return.
 *
 * @param path the request
 */
record BackupRequest(Path path) {

    private static final String ASKED = "request-";
    private static final String ANSWERED = "answer-";
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** Returns the request in this file; empty for any other file. */
    static Optional<BackupRequest> of(Path file) {
        return file.getFileName().toString().startsWith(ASKED)
                ? Optional.of(new BackupRequest(file))
                : Optional.empty();
    }

    static BackupRequest ask(BackupFolder folder) throws IOException {
        Files.createDirectories(folder.path());
        return new BackupRequest(Files.createFile(folder.path().resolve(ASKED + UUID.randomUUID())));
    }

    /** Waits for the answer. If none comes, the application is not running. */
    String await() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (Files.exists(answerFile())) {
                String answer = Files.readString(answerFile());
                Files.delete(answerFile());
                return answer;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        Files.deleteIfExists(path);
        return "FAILED nobody answered";
    }

    void take() throws IOException {
        Files.delete(path);
    }

    void answer(String words) throws IOException {
        Path half = path.resolveSibling("half-" + answerFile().getFileName());
        Files.writeString(half, words);
        Files.move(half, answerFile(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path answerFile() {
        return path.resolveSibling(path.getFileName().toString().replace(ASKED, ANSWERED));
    }
}
