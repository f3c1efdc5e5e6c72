package org.starhop.base;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.RandomAccessStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Reclaims the space of old chunks in H2's file while nobody writes. H2's own housekeeping is switched off in the JDBC
 * URL: it works while people write and does hardly anything once they stop. See
 * {@code docs/decisions/0033-the-file-always-opens.md}.
 */
class IdleCompaction {

    private static final Logger LOG = LoggerFactory.getLogger(IdleCompaction.class);

    /** How long nobody must have written. */
    static final Duration IDLE = Duration.ofSeconds(2);

    /** How long after the last write there is nothing left to do; a file at rest is not touched. */
    private static final Duration OVER = Duration.ofMinutes(2);

    /** How many bytes of garbage are allowed before some of it is reclaimed even while people write. */
    private static final long CEILING = 32L << 20;

    /** The percentage of live data above which chunks are left alone. */
    private static final int FILL = 90;

    private static final int IDLE_STEP = 2 << 20;
    private static final int BUSY_STEP = 256 << 10;

    private final Clock clock;
    private final WriteGate gate;
    private final GroupCheckpoint checkpoint;
    private final long ceiling;
    private volatile Instant lastWrite = Instant.MIN;
    private volatile @Nullable MVStore file;

    IdleCompaction(Clock clock, WriteGate gate, GroupCheckpoint checkpoint) {
        this(clock, gate, checkpoint, CEILING);
    }

    IdleCompaction(Clock clock, WriteGate gate, GroupCheckpoint checkpoint, long ceiling) {
        this.clock = clock;
        this.gate = gate;
        this.checkpoint = checkpoint;
        this.ceiling = ceiling;
    }

    /** Notes that this file has just been written to. */
    void wrote(MVStore store) {
        file = store;
        lastWrite = clock.instant();
    }

    /** Does one small step, if there is anything to do. */
    @Scheduled(fixedDelay = 200, timeUnit = TimeUnit.MILLISECONDS)
    void step() {
        MVStore store = file;
        if (store == null || store.isClosed() || !gate.isOpen()) {
            return;
        }
        try {
            step(store, Duration.between(lastWrite, clock.instant()));
        } catch (MVStoreException | DataAccessResourceFailureException e) {
            LOG.warn("The database file could not be compacted: {}", Away.reason(e));
            file = null;
        }
    }

    private void step(MVStore store, Duration quiet) {
        if (quiet.compareTo(IDLE) < 0) {
            if (garbage(store) > ceiling) {
                rewrite(store, FILL * FILL / 100, BUSY_STEP);
            }
        } else if (quiet.compareTo(OVER) < 0) {
            rewrite(store, FILL, IDLE_STEP);
            if (quiet.toMillis() > IDLE.toMillis() + store.getRetentionTime() && store.getFillRate() <= FILL) {
                LOG.debug("Moves chunks together");
                var chunks = (RandomAccessStore) store.getFileStore();
                checkpoint.betweenTransactions(() -> chunks.compactMoveChunks(FILL, IDLE_STEP, store));
                LOG.debug("Done");
            }
        } else {
            file = null;
        }
    }

    /**
     * Rewrites the live content of mostly old chunks. Their version stays in use until the new copy has reached the
     * disk, because nothing in them may be overwritten before that.
     */
    private void rewrite(MVStore store, int fill, int bytes) {
        MVStore.TxCounter before = store.registerVersionUsage();
        try {
            if (store.compact(fill, bytes)) {
                LOG.debug("Writes old chunks anew");
                checkpoint.await(store);
                LOG.debug("Done");
            }
        } finally {
            store.deregisterVersionUsage(before);
        }
    }

    private static long garbage(MVStore store) {
        long size = store.getFileStore().size();
        return size - size * store.getFillRate() / 100 * store.getFileStore().getChunksFillRate() / 100;
    }
}
