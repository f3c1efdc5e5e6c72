package org.starhop.base;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * How long a PostgreSQL that says nothing is waited for: by default its driver waits for ever. The pool's own limits are in
 * application.yml; these would be unknown to H2.
 */
@Component
class DatabasePatience implements BeanPostProcessor {

    /** Seconds. Statements take milliseconds here, only a migration may take longer. What the address says wins. */
    private static final Map<String, String> POSTGRESQL =
            Map.of("connectTimeout", "2", "loginTimeout", "2", "socketTimeout", "60", "tcpKeepAlive", "true");

    /**
     * Milliseconds for which the pool hands out a connection unasked after it was used. Some connection always was a moment ago
     * (account events are looked for twice a second), and who gets that one waits for a frozen server.
     */
    private static final String TRUST = "com.zaxxer.hikari.aliveBypassWindowMs";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool
                && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
            POSTGRESQL.forEach(pool::addDataSourceProperty);
            System.setProperty(TRUST, System.getProperty(TRUST, "0"));
        }
        return bean;
    }
}
