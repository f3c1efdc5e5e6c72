package org.starhop.base;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.mvstore.MVStore;

/** Commits that are durable as the product's are, for tests that write to H2 without it. */
public class DurableCommits {

    private final GroupCheckpoint checkpoint = new GroupCheckpoint();

    /** Returns when it is on the disk. */
    public void commit(Connection connection) throws SQLException {
        MVStore store = GroupCheckpoint.store(connection);
        connection.commit();
        checkpoint.await(store);
    }
}
