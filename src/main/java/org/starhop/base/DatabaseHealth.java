package org.starhop.base;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reports up while the database answers and, if it is H2, its disk accepts writes. PostgreSQL's disk is monitored where
 * it runs.
 */
@Component("database")
class DatabaseHealth implements HealthIndicator {

    private final JdbcClient database;
    private final WriteGate gate;

    DatabaseHealth(JdbcClient database, WriteGate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override
    public Health health() {
        if (!gate.isOpen()) {
            return Health.down().build();
        }
        try {
            database.sql("select 1").query(Integer.class).single();
            return Health.up().build();
        } catch (DataAccessException away) {
            return Health.down(away).build();
        }
    }
}
