package org.starhop.base;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * How long Starhop waits for its database. A start may take its time; once people use it, a database that is away is told at
 * once, and looked for again with each request.
 */
@Component
class DatabasePatience implements BeanPostProcessor {

    private static final long ANSWER_MILLIS = 1_500;

    /** Seconds. A statement may run for a minute; a server that says nothing for longer is gone. What the address says wins. */
    private static final Map<String, String> POSTGRESQL =
            Map.of("connectTimeout", "2", "loginTimeout", "2", "socketTimeout", "60", "tcpKeepAlive", "true");

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.setExceptionOverrideClassName(ClosedConnections.class.getName());
            String url = String.valueOf(pool.getJdbcUrl());
            if (url.startsWith("jdbc:h2:")) {
                // H2 calls a connection valid whose database is closed.
                pool.setConnectionTestQuery("select 1");
            } else if (url.startsWith("jdbc:postgresql:")) {
                POSTGRESQL.forEach(pool::addDataSourceProperty);
            }
        }
        return bean;
    }

    @EventListener
    void hurry(ApplicationReadyEvent ready) throws SQLException {
        var pool = ready.getApplicationContext().getBean(DataSource.class).unwrap(HikariDataSource.class);
        pool.setConnectionTimeout(ANSWER_MILLIS);
    }
}
