package org.starhop.base;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Forces H2 to the disk, once for all commits that are waiting. The first to arrive syncs; whoever arrives meanwhile waits for
 * the next round, because a running checkpoint may have begun before their commit.
 */
class GroupCheckpoint implements AutoCloseable {

    private final HikariDataSource dataSource;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition roundEnded = lock.newCondition();
    private long started;
    private long ended;
    private boolean running;

    GroupCheckpoint(HikariDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Returns when everything committed before the call is on the disk. */
    void await() {
        lock.lock();
        try {
            long mine = started + 1;
            while (ended < mine) {
                if (running) {
                    roundEnded.awaitUninterruptibly();
                } else {
                    lead();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        dataSource.close();
    }

    private void lead() {
        started++;
        running = true;
        long round = started;
        boolean synced = false;
        lock.unlock();
        try {
            sync();
            synced = true;
        } finally {
            lock.lock();
            running = false;
            if (synced) {
                ended = round;
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
    private void sync() {
        try (Connection connection = dataSource.getConnection()) {
            MVStore store = store(connection);
            store.commit();
            store.executeFilestoreOperation(() -> {});
            store.sync();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The database could not be written to the disk", e);
        }
    }

    private static MVStore store(Connection connection) throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }
}
