package org.starhop.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;

class GroupCheckpointTests {

    @TempDir
    Path folder;

    HikariDataSource dataSource;
    GroupCheckpoint checkpoint;

    @BeforeAll
    static void aDiskThatCanBeHeldUp() {
        FilePath.register(new SlowDisk());
    }

    @BeforeEach
    void aDatabaseOnIt() throws SQLException {
        dataSource = new HikariDataSource();
        dataSource.setJdbcUrl("jdbc:h2:slow:" + folder.resolve("starhop") + ";DB_CLOSE_ON_EXIT=FALSE");
        dataSource.setUsername("sa");
        checkpoint = new GroupCheckpoint();
        run("create table tap (n integer primary key)");
        checkpoint.await(store());
    }

    @AfterEach
    void closeIt() {
        SlowDisk.release();
        dataSource.close();
    }

    @Test
    void reachesTheDiskBeforeItReturns() throws SQLException {
        run("insert into tap values (1)");
        checkpoint.await(store());
        assertThat(SlowDisk.isSynced()).isTrue();
    }

    @Test
    void waitsForTheDatabasesOwnWrites() throws Exception {
        MVStore store = store();
        SlowDisk.hold();
        run("insert into tap values (1)");
        SlowDisk.awaitWriter();
        var waiting = CompletableFuture.runAsync(() -> checkpoint.await(store));
        assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        SlowDisk.release();
        waiting.get(10, TimeUnit.SECONDS);
        assertThat(SlowDisk.isSynced()).isTrue();
    }

    @Test
    void includesNothingOfARunningTransaction() throws Exception {
        MVStore store = store();
        checkpoint.enter();
        var waiting = CompletableFuture.runAsync(() -> checkpoint.await(store));
        assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        checkpoint.leave();
        waiting.get(10, TimeUnit.SECONDS);
    }

    @Test
    void isNotHeldUpForeverByATransactionThatDoesNotEnd() throws Exception {
        MVStore store = store();
        checkpoint.enter();
        CompletableFuture.runAsync(() -> checkpoint.await(store)).get(10, TimeUnit.SECONDS);
        checkpoint.leave();
    }

    @Test
    void saysThatNothingIsKeptWhenTheFileWasClosedMeanwhile() throws SQLException {
        run("insert into tap values (1)");
        MVStore store = store();
        store.closeImmediately();
        assertThatThrownBy(() -> checkpoint.await(store)).isInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void saysThatNothingIsKeptWhenTheFileWasOpenedAnewMeanwhile() throws Exception {
        MVStore before = store();
        before.closeImmediately();
        dataSource.getHikariPoolMXBean().softEvictConnections();
        run("insert into tap values (2)");
        MVStore after = store();
        assertThat(after).isNotSameAs(before);
        SlowDisk.hold();
        var leader = CompletableFuture.runAsync(() -> checkpoint.await(after));
        SlowDisk.awaitWriter();
        var follower = CompletableFuture.runAsync(() -> checkpoint.await(before));
        SlowDisk.release();
        leader.get(10, TimeUnit.SECONDS);
        assertThatThrownBy(follower::join).hasCauseInstanceOf(DataAccessResourceFailureException.class);
    }

    private MVStore store() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return GroupCheckpoint.store(connection);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
