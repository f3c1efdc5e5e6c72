package org.starhop.base;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
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

    private void sync() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The database could not be written to the disk", e);
        }
    }
}
