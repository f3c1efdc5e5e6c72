package org.starhop.base.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes a backup every day, and whenever the command asks for one. */
@Component
class BackupWatch {

    private static final Logger LOG = LoggerFactory.getLogger(BackupWatch.class);
    private static final Duration DAILY = Duration.ofDays(1);

    /** How long to wait after a failure, when the disk may have room again. */
    private static final Duration RETRY = Duration.ofHours(1);

    private final Backups backups;
    private final Clock clock;

    BackupWatch(Backups backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
    }

    /**
     * Answers requests, which are files in the folder: anyone who can write there may have a backup, and no port is
     * needed.
     */
    @Scheduled(fixedDelayString = "${starhop.backup-requests:1s}")
    void answerRequests() {
        DatabaseFile file = backups.file();
        if (file == null) {
            return;
        }
        for (Path asked : file.backups().list()) {
            BackupRequest.of(asked).ifPresent(this::answer);
        }
    }

    @Scheduled(initialDelayString = "${starhop.backup-first:5m}", fixedDelayString = "${starhop.backup-look:5m}")
    void makeDaily() {
        if (isDue(clock.instant())) {
            try {
                backups.write();
            } catch (IOException | SQLException | RuntimeException told) {
                LOG.debug("It was told, and is tried again", told);
            }
        }
    }

    boolean isDue(Instant now) {
        DatabaseFile file = backups.file();
        if (file == null || isRecent(backups.failedAt(), RETRY, now)) {
            return false;
        }
        return file.backups().files().stream()
                .findFirst()
                .filter(newest -> isRecent(newest.madeAt(), DAILY, now))
                .isEmpty();
    }

    private static boolean isRecent(@Nullable Instant moment, Duration span, Instant now) {
        return moment != null && moment.isAfter(now.minus(span));
    }

    private void answer(BackupRequest request) {
        try {
            request.take();
            try {
                request.answer("OK " + backups.write().name());
            } catch (IOException | SQLException | RuntimeException failed) {
                request.answer("FAILED " + failed.getMessage());
            }
        } catch (IOException e) {
            LOG.warn("A request for a backup could not be answered: {}", e.getMessage());
        }
    }
}
