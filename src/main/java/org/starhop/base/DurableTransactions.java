package org.starhop.base;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Acknowledged means durable. PostgreSQL keeps that promise by itself; H2 writes up to half a second late, so there every
 * writing transaction waits, after its commit and before anybody hears of it, until a checkpoint has reached the disk. See
 * {@code docs/decisions/0003-durable-h2.md}.
 */
@Configuration(proxyBeanMethods = false)
class DurableTransactions {

    @Bean
    JpaTransactionManager transactionManager(DataSourceProperties properties) {
        return String.valueOf(properties.getUrl()).startsWith("jdbc:h2:file:")
                ? new SyncedTransactionManager(new GroupCheckpoint(ownConnection(properties)))
                : new JpaTransactionManager();
    }

    /** A connection of its own: whoever waits for the disk still holds one from the pool. */
    private static HikariDataSource ownConnection(DataSourceProperties properties) {
        HikariDataSource source = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        source.setMaximumPoolSize(1);
        source.setPoolName("checkpoint");
        return source;
    }

    private static final class SyncedTransactionManager extends JpaTransactionManager implements AutoCloseable {

        private final transient GroupCheckpoint checkpoint;

        SyncedTransactionManager(GroupCheckpoint checkpoint) {
            this.checkpoint = checkpoint;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            super.doCommit(status);
            if (!status.isReadOnly()) {
                checkpoint.await();
            }
        }

        @Override
        public void close() {
            checkpoint.close();
        }
    }
}
