package org.starhop.base;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Sets timeouts for an unresponsive PostgreSQL; by default its driver waits forever. They are set here rather than in
 * application.yml, because H2 does not know them.
 */
@Component
class PostgreSqlTimeouts implements BeanPostProcessor {

    /**
     * In seconds. Statements here take milliseconds; only a migration may take longer. Values in the JDBC URL take
     * precedence.
     */
    private static final Map<String, String> TIMEOUTS =
            Map.of("connectTimeout", "2", "loginTimeout", "2", "socketTimeout", "60", "tcpKeepAlive", "true");

    /**
     * The time, in milliseconds, for which the pool hands out a recently used connection without checking it. Some
     * connection always was in use a moment ago (account events are polled twice a second), and whoever got that one
     * would wait for a frozen server.
     */
    private static final String ALIVE_BYPASS_WINDOW = "com.zaxxer.hikari.aliveBypassWindowMs";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool
                && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
            TIMEOUTS.forEach(pool::addDataSourceProperty);
            System.setProperty(ALIVE_BYPASS_WINDOW, System.getProperty(ALIVE_BYPASS_WINDOW, "0"));
        }
        return bean;
    }
}
