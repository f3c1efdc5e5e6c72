package org.starhop.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.starhop.base.DurableCommits;

/** Adds thousands of rows in one commit and removes the oldest, so that the file always has holes to fill. */
class SoakBulk {

    private static final int ROWS = 5_000;
    private static final int KEPT = 3;

    private int loads;

    int loads() {
        return loads;
    }

    void write(Connection connection, DurableCommits commits) throws SQLException {
        commits.begin();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into bulk select random_uuid(), " + (loads + 1)
                    + ", cast(random_uuid() as varchar) || random_uuid() from system_range(1, " + ROWS + ")");
            statement.executeUpdate("delete from bulk where load <= " + (loads + 1 - KEPT));
        }
        commits.commit(connection);
        loads++;
    }

    /** Continues after the last batch that is there. */
    void resume(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select coalesce(max(load), 0) from bulk")) {
            found.next();
            loads = found.getInt(1);
        }
    }

    /** Says what is wrong, if anything is. */
    Optional<String> check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*), max(load) from bulk")) {
            found.next();
            String rows = found.getInt(1) + " rows up to load " + found.getInt(2);
            String right = ROWS * Math.min(loads, KEPT) + " rows up to load " + loads;
            return rows.equals(right) ? Optional.empty() : Optional.of("bulk: " + rows + ", not " + right);
        }
    }
}
