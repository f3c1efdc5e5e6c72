package org.starhop.base.backup;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** H2 takes a file of no bytes for a new database: everybody's data would be gone, and the set-up page open to strangers. */
@Component
class EmptyFileGuard implements BeanPostProcessor {

    private static final int CORRUPTED = 90030;

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            DatabaseFile.of(Objects.toString(pool.getJdbcUrl(), ""), "", "")
                    .filter(EmptyFileGuard::isEmpty)
                    .ifPresent(EmptyFileGuard::refuse);
        }
        return bean;
    }

    private static boolean isEmpty(DatabaseFile file) {
        try {
            return Files.isRegularFile(file.path()) && Files.size(file.path()) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuse(DatabaseFile file) {
        var cause = new SQLException(file.path() + " is empty", "HY000", CORRUPTED);
        throw new DataAccessResourceFailureException("The database file is empty", cause);
    }
}
