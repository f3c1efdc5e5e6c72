package org.starhop.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Blocks writes from the moment one failed to reach the disk until there is room again. This keeps boards readable,
 * because H2 closes and reopens its file with each failed write.
 */
class WriteGate {

    private static final Logger LOG = LoggerFactory.getLogger(WriteGate.class);
    private static final int ROOM = 1 << 20;
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);

    private @Nullable Path full;
    private long looked;

    /** Closes the gate after a write that did not reach the disk. */
    synchronized void close(Path folder, Throwable cause) {
        if (full == null) {
            LOG.error(
                    "The database could not be written in {} ({}). Boards stay readable; nothing new is accepted"
                            + " until there is room again.",
                    folder,
                    Away.reason(cause));
        }
        full = folder;
        looked = System.nanoTime() - LOOK_NANOS;
    }

    /** Returns whether writing is allowed. A closed gate checks for room at once, and then at most once a second. */
    synchronized boolean isOpen() {
        if (full != null && System.nanoTime() - looked >= LOOK_NANOS) {
            looked = System.nanoTime();
            if (hasRoom(full)) {
                LOG.info("There is room in {} again", full);
                full = null;
            }
        }
        return full == null;
    }

    private static boolean hasRoom(Path folder) {
        try {
            Path trial = Files.createTempFile(folder, "room-", ".tmp");
            try {
                Files.write(trial, new byte[ROOM]);
                return true;
            } finally {
                Files.delete(trial);
            }
        } catch (IOException stillFull) {
            return false;
        }
    }
}
