package org.starhop.base.backup;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Stops the start if the database file is empty, or missing although there are backups. H2 would create a new database
 * in its place: everybody's data would be gone, and the setup page open to strangers.
 */
@Component
class EmptyFileGuard implements BeanPostProcessor {

    private static final int CORRUPTED = 90030;

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            DatabaseFile.of(Objects.toString(pool.getJdbcUrl(), ""), "", "").ifPresent(EmptyFileGuard::look);
        }
        return bean;
    }

    private static void look(DatabaseFile file) {
        if (file.isEmpty()) {
            refuse(file.path() + " is empty");
        }
        if (file.isGone()) {
            refuse(file.path() + " is gone, although there are backups of it");
        }
    }

    private static void refuse(String why) {
        throw new DataAccessResourceFailureException(
                "The database file is empty or gone", new SQLException(why, "HY000", CORRUPTED));
    }
}
