package org.starhop.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.starhop.base.DurableCommits;

/** Writes one fact after another with its account's new total, and knows how many were acknowledged. */
class SoakWriter {

    private final int number;
    private int acknowledged;

    SoakWriter(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    int acknowledged() {
        return acknowledged;
    }

    void write(Connection connection, DurableCommits commits) throws SQLException {
        commits.begin();
        String said = (UUID.randomUUID() + " ").repeat(1 + acknowledged % 8);
        try (PreparedStatement fact = connection.prepareStatement("insert into fact values (random_uuid(), ?, ?, ?)");
                PreparedStatement account = connection.prepareStatement(
                        "update account set stars = stars + 1, note = ? where writer = ?")) {
            fact.setInt(1, number);
            fact.setInt(2, acknowledged + 1);
            fact.setString(3, said);
            fact.executeUpdate();
            account.setString(1, said.substring(0, 36));
            account.setInt(2, number);
            account.executeUpdate();
        }
        commits.commit(connection);
        acknowledged++;
    }

    /** Continues after the last fact that is there, which may be one that was never acknowledged. */
    int resume(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select stars from account where writer = " + number)) {
            found.next();
            acknowledged = found.getInt(1);
            return acknowledged;
        }
    }

    /** Says what is wrong, if anything is: each acknowledged fact is there, no other is, and the account agrees. */
    Optional<String> check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select count(f.n), max(f.n), max(a.stars) from account a left join fact f on f.writer = a.writer"
                                + " where a.writer = " + number)) {
            found.next();
            String rows = found.getInt(1) + " rows up to " + found.getInt(2) + ", " + found.getInt(3) + " stars";
            String right = acknowledged + " rows up to " + acknowledged + ", " + acknowledged + " stars";
            return rows.equals(right)
                    ? Optional.empty()
                    : Optional.of("writer " + number + ": " + rows + ", not " + right);
        }
    }
}
