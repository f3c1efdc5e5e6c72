package org.starhop.base;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.h2.mvstore.MVStore;

/** Commits that are durable as the product's are, and its compaction between them, for tests that write to H2 without it. */
public class DurableCommits {

    private final GroupCheckpoint checkpoint = new GroupCheckpoint();
    private final IdleCompaction compaction;

    /**
     * Commits while the file is compacted by {@link #compact}.
     *
     * @param ceiling bytes of old chunks above which it is compacted although somebody writes
     */
    public DurableCommits(long ceiling) {
        this.compaction = new IdleCompaction(Clock.systemUTC(), new WriteGate(), checkpoint, ceiling);
    }

    /** Before the first statement of a transaction, which ends with {@link #commit}. */
    public void begin() {
        checkpoint.enter();
    }

    /** Returns when it is on the disk. */
    public void commit(Connection connection) throws SQLException {
        MVStore store = GroupCheckpoint.store(connection);
        connection.commit();
        checkpoint.leave();
        checkpoint.await(store);
        compaction.wrote(store);
    }

    /** One step, if there is something to do. */
    public void compact() {
        compaction.step();
    }
}
