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
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        dataSource.setJdbcUrl("jdbc:h2:slow:" + folder.resolve("starhop") + ";RETENTION_TIME=0;DB_CLOSE_ON_EXIT=FALSE");
        dataSource.setUsername("sa");
        checkpoint = new GroupCheckpoint(dataSource);
        run("create table tap (n integer primary key)");
        checkpoint.await();
    }

    @AfterEach
    void closeIt() {
        SlowDisk.release();
        checkpoint.close();
    }

    @Test
    void reachesTheDiskBeforeItReturns() throws SQLException {
        run("insert into tap values (1)");
        checkpoint.await();
        assertThat(SlowDisk.isSynced()).isTrue();
    }

    @Test
    void waitsForWhatTheDatabaseIsWritingByItself() throws Exception {
        SlowDisk.hold();
        run("insert into tap values (1)");
        SlowDisk.awaitWriter();
        var waiting = CompletableFuture.runAsync(checkpoint::await);
        assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        SlowDisk.release();
        waiting.get(10, TimeUnit.SECONDS);
        assertThat(SlowDisk.isSynced()).isTrue();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
