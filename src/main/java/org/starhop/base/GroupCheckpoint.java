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
 * Forces H2 to disk, once for all commits that are waiting. The first to arrive syncs; those that arrive meanwhile wait for
 * the next round, because a running checkpoint may have begun before their commit.
 */
class GroupCheckpoint {

    /** A transaction that runs longer does not hold up everybody else's. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /**
     * Shared by the transactions that may write. H2 takes the maps of a file one after the other while people write, so of a
     * change in between a row could be in the file without its index or its undo record, and stay after a crash. Nobody writes
     * while the maps are taken; what follows, writing and forcing the disk, holds nobody up.
     */
    private final ReentrantReadWriteLock writers = new ReentrantReadWriteLock(true);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition roundEnded = lock.newCondition();
    private long started;
    private long ended;
    private boolean running;
    private @Nullable MVStore synced;

    /** The open file that this connection writes to. After a full disk H2 opens a new one, and this one stays closed. */
    static MVStore store(Connection connection) {
        try {
            var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            return session.getDatabase().getStore().getMvStore();
        } catch (SQLException gone) {
            throw new DataAccessResourceFailureException("The connection to the database is gone", gone);
        }
    }

    /** A transaction of this thread begins that may write. */
    void enter() {
        writers.readLock().lock();
    }

    /** It has ended; nothing happens if none had begun. */
    void leave() {
        if (writers.getReadHoldCount() > 0) {
            writers.readLock().unlock();
        }
    }

    /** Does this while no transaction is under way, or after waiting long enough for one. */
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
     * Returns when everything committed to this file before the call is on the disk.
     *
     * @throws DataAccessResourceFailureException it is not, and never will be unless somebody writes it again
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
                throw new DataAccessResourceFailureException("The database was opened anew before this was written");
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
     * What {@code CHECKPOINT SYNC} does, and waits in between for what H2's own background writer is just writing: it may have
     * taken our commit along, then nothing is left to write and the plain statement would return before the disk has it.
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
