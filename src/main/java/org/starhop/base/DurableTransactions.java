package org.starhop.base;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import org.h2.mvstore.MVStore;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Ensures that acknowledged means durable. PostgreSQL guarantees this by itself. H2 writes up to half a second late, so
 * every writing transaction waits, after its commit and before anyone learns of it, until a checkpoint has reached the
 * disk. See {@code docs/decisions/0003-durable-h2.md}, its successor {@code 0033-the-file-always-opens.md}, and, for a
 * full disk, {@code 0030-a-full-disk.md}.
 */
@Configuration(proxyBeanMethods = false)
class DurableTransactions {

    @Bean
    WriteGate writeGate() {
        return new WriteGate();
    }

    @Bean
    GroupCheckpoint groupCheckpoint() {
        return new GroupCheckpoint();
    }

    @Bean
    IdleCompaction idleCompaction(Clock clock, WriteGate gate, GroupCheckpoint checkpoint) {
        return new IdleCompaction(clock, gate, checkpoint);
    }

    @Bean
    JpaTransactionManager transactionManager(
            DataSourceProperties properties, WriteGate gate, GroupCheckpoint checkpoint, IdleCompaction compaction) {
        return String.valueOf(properties.getUrl()).startsWith("jdbc:h2:file:")
                ? new SyncedTransactionManager(gate, checkpoint, compaction)
                : new JpaTransactionManager();
    }

    private static final class SyncedTransactionManager extends JpaTransactionManager {

        private final transient WriteGate gate;
        private final transient GroupCheckpoint checkpoint;
        private final transient IdleCompaction compaction;

        SyncedTransactionManager(WriteGate gate, GroupCheckpoint checkpoint, IdleCompaction compaction) {
            this.gate = gate;
            this.checkpoint = checkpoint;
            this.compaction = compaction;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            if (definition.isReadOnly()) {
                super.doBegin(transaction, definition);
                return;
            }
            if (!gate.isOpen()) {
                throw new CannotCreateTransactionException("The disk has no room for the database");
            }
            checkpoint.enter();
            try {
                super.doBegin(transaction, definition);
            } catch (RuntimeException | Error e) {
                checkpoint.leave();
                throw e;
            }
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            try {
                super.doRollback(status);
            } finally {
                checkpoint.leave();
            }
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            if (status.isReadOnly()) {
                super.doCommit(status);
                return;
            }
            MVStore store;
            try {
                store = store();
                super.doCommit(status);
            } finally {
                checkpoint.leave();
            }
            try {
                checkpoint.await(store);
                compaction.wrote(store);
            } catch (DataAccessResourceFailureException lost) {
                Path file = Path.of(store.getFileStore().getFileName().replaceFirst("^file:", ""));
                gate.close(Objects.requireNonNull(file.toAbsolutePath().getParent()), lost);
                forgetConnections();
                throw lost;
            }
        }

        /**
         * Returns the file that this transaction writes to. Called before the commit, while the connection is still
         * ours.
         */
        private MVStore store() {
            DataSource source = Objects.requireNonNull(getDataSource());
            Connection connection = DataSourceUtils.getConnection(source);
            try {
                return GroupCheckpoint.store(connection);
            } finally {
                DataSourceUtils.releaseConnection(connection, source);
            }
        }

        /** Evicts the pool's connections, which refer to a closed file; new ones open it again. */
        private void forgetConnections() {
            try {
                var pool = Objects.requireNonNull(getDataSource()).unwrap(HikariDataSource.class);
                pool.getHikariPoolMXBean().softEvictConnections();
            } catch (SQLException noPool) {
                throw new IllegalStateException(noPool);
            }
        }
    }
}
