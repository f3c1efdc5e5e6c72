package org.starhop.base;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.h2.mvstore.MVStore;

/**
 * Commits that are as durable as the product's, with its compaction in between, for tests that write to H2 without the
 * product.
 */
public class DurableCommits {

    private final GroupCheckpoint checkpoint = new GroupCheckpoint();
    private final IdleCompaction compaction;

    /**
     * Creates commits while the file is compacted by {@link #compact}.
     *
     * @param ceiling bytes of old chunks above which it is compacted even while somebody writes
     */
    public DurableCommits(long ceiling) {
        this.compaction = new IdleCompaction(Clock.systemUTC(), new WriteGate(), checkpoint, ceiling);
    }

    /** Call before the first statement of a transaction, which ends with {@link #commit}. */
    public void begin() {
        checkpoint.enter();
    }

    /** Returns when it is on disk. */
    public void commit(Connection connection) throws SQLException {
        MVStore store = GroupCheckpoint.store(connection);
        connection.commit();
        checkpoint.leave();
        checkpoint.await(store);
        compaction.wrote(store);
    }

    /** Does one step, if there is anything to do. */
    public void compact() {
        compaction.step();
    }
}
