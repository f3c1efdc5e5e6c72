package org.starhop.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.starhop.testing.TestClock;

class IdleCompactionTests {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private static final int ROWS = 100;

    final TestClock clock = new TestClock();
    GroupCheckpoint checkpoint = new GroupCheckpoint();
    IdleCompaction compaction = new IdleCompaction(clock, new WriteGate(), checkpoint);
    Connection connection;

    /** Without a retention window, so that nobody has to wait for it to pass. */
    @BeforeEach
    void aDatabase() throws SQLException {
        connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("starhop")
                        + ";RETENTION_TIME=0;AUTO_COMPACT_FILL_RATE=0;COMPRESS=TRUE;DB_CLOSE_ON_EXIT=FALSE",
                "sa",
                "");
        run("create table tap (n integer, id uuid primary key)");
        run("create index tap_by_n on tap (n)");
    }

    @AfterEach
    void closeIt() throws SQLException {
        connection.close();
    }

    @Test
    void reclaimsOldChunksWhenNobodyWrites() throws Exception {
        write(60);
        long grown = size();
        clock.advance(IdleCompaction.IDLE);
        step(20);
        assertThat(size()).isLessThan(grown / 3);
    }

    @Test
    void doesNothingWhileSomebodyWrites() throws Exception {
        write(60);
        long grown = size();
        step(20);
        assertThat(size()).isEqualTo(grown);
    }

    @Test
    void doesNothingLongAfterTheLastWrite() throws Exception {
        write(60);
        long grown = size();
        clock.advance(Duration.ofHours(1));
        step(20);
        assertThat(size()).isEqualTo(grown);
    }

    @Test
    void keepsTheFileBelowItsCeilingWhileSomebodyWrites() throws Exception {
        compaction = new IdleCompaction(clock, new WriteGate(), checkpoint, MEGABYTE);
        for (int i = 0; i < 60; i++) {
            write(2);
            compaction.step();
        }
        long withCeiling = size();
        compaction = new IdleCompaction(clock, new WriteGate(), checkpoint);
        for (int i = 0; i < 60; i++) {
            write(2);
            compaction.step();
        }
        assertThat(withCeiling).isLessThan(4 * MEGABYTE);
        assertThat(size()).isGreaterThan(2 * withCeiling);
    }

    @Test
    void leavesEveryRowWhereItWas() throws Exception {
        write(60);
        clock.advance(IdleCompaction.IDLE);
        step(20);
        connection.close();
        connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("starhop"), "sa", "");
        try (var rows = connection.createStatement().executeQuery("select count(*), count(distinct id) from tap")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(rows.getInt(2)).isEqualTo(60 * ROWS);
        }
    }

    private void step(int times) {
        for (int i = 0; i < times; i++) {
            compaction.step();
        }
    }

    /** Each commit changes some pages of every earlier chunk, so that most but not all of a chunk is old. */
    private void write(int times) throws SQLException {
        for (int i = 0; i < times; i++) {
            run("insert into tap select x, random_uuid() from system_range(1, " + ROWS + ")");
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        MVStore store = GroupCheckpoint.store(connection);
        checkpoint.await(store);
        compaction.wrote(store);
    }

    private long size() throws IOException {
        return Files.size(folder.resolve("starhop.mv.db"));
    }
}
