package org.starhop.base;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Forces H2 to disk once for all waiting commits. The first to arrive syncs; those that arrive meanwhile wait for the
 * next round, because a checkpoint already running may have started before their commit.
 */
class GroupCheckpoint {

    /** How long to wait for running transactions; a longer one does not hold up everybody else. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /**
     * Held in shared mode by transactions that may write. H2 collects the maps of a file one by one while others write,
     * so the file could contain a row without its index entry or undo record, and keep it that way after a crash.
     * Therefore nobody writes while the maps are collected; the rest, writing and forcing the disk, blocks nobody.
     */
    private final ReentrantReadWriteLock writers = new ReentrantReadWriteLock(true);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition roundEnded = lock.newCondition();
    private long started;
    private long ended;
    private boolean running;
    private @Nullable MVStore synced;

    /**
     * Returns the open file that this connection writes to. After a full disk, H2 opens a new one, and the old one
     * stays closed.
     */
    static MVStore store(Connection connection) {
        try {
            var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            return session.getDatabase().getStore().getMvStore();
        } catch (SQLException gone) {
            throw new DataAccessResourceFailureException("The connection to the database is gone", gone);
        }
    }

    /** Notes that a transaction which may write begins on this thread. */
    void enter() {
        writers.readLock().lock();
    }

    /** Notes that it has ended; does nothing if none had begun. */
    void leave() {
        if (writers.getReadHoldCount() > 0) {
            writers.readLock().unlock();
        }
    }

    /** Runs the step while no transaction is in progress, or after waiting long enough for that. */
    void betweenTransactions(Runnable step) {
        boolean isAlone = false;
        try {
            isAlone = writers.writeLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            step.run();
        } finally {
            if (isAlone) {
                writers.writeLock().unlock();
            }
        }
    }

    /**
     * Returns when everything committed to this file before the call is on disk.
     *
     * @throws DataAccessResourceFailureException if it is not, and never will be unless it is written again
     */
    void await(MVStore store) {
        lock.lock();
        try {
            long mine = started + 1;
            while (ended < mine) {
                if (running) {
                    roundEnded.awaitUninterruptibly();
                } else {
                    lead(store);
                }
            }
            if (synced != store) {
                throw new DataAccessResourceFailureException("The database was reopened before this was written");
            }
        } finally {
            lock.unlock();
        }
    }

    private void lead(MVStore store) {
        started++;
        running = true;
        long round = started;
        boolean reached = false;
        lock.unlock();
        try {
            sync(store);
            reached = true;
        } finally {
            lock.lock();
            running = false;
            if (reached) {
                ended = round;
                synced = store;
            } else {
                started--;
            }
            roundEnded.signalAll();
        }
    }

    /**
     * Does what {@code CHECKPOINT SYNC} does, but also waits for H2's background writer. That may be writing our commit
     * already; then nothing is left to write, and the plain statement would return before it is on disk.
     */
    private void sync(MVStore store) {
        try {
            betweenTransactions(store::commit);
            store.executeFilestoreOperation(() -> {});
            store.sync();
        } catch (MVStoreException e) {
            throw new DataAccessResourceFailureException("The database could not be written to the disk", e);
        }
        if (store.isClosed()) {
            throw new DataAccessResourceFailureException("The database was closed before this was written");
        }
    }
}
