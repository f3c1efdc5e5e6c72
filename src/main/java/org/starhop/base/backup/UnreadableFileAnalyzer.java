package org.starhop.base.backup;

import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.starhop.base.Away;

/**
 * Explains a startup failure caused by an unreadable database file: names the newest readable backup and the command
 * that restores it.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableFileAnalyzer implements FailureAnalyzer {

    /** H2 error codes while opening the file: a general error, a corrupted file, or an unknown version. */
    private static final Set<Integer> UNREADABLE = Set.of(50000, 90030, 90048);

    private final Environment settings;

    UnreadableFileAnalyzer(Environment settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isUnreadable(sql)) {
                return DatabaseFile.of(setting("url"), setting("username"), setting("password"))
                        .filter(file ->
                                file.isGone() || (Files.isRegularFile(file.path()) && Files.isReadable(file.path())))
                        .map(file -> told(file, sql))
                        .orElse(null);
            }
        }
        return null;
    }

    /**
     * Tells unreadable from unwritable, for which H2 has one error code: a full disk is no reason to restore anything.
     */
    private static boolean isUnreadable(SQLException thrown) {
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof MVStoreException store) {
                return store.getErrorCode() != DataUtils.ERROR_WRITING_FAILED
                        && store.getErrorCode() != DataUtils.ERROR_FILE_LOCKED;
            }
        }
        return UNREADABLE.contains(thrown.getErrorCode());
    }

    private String setting(String name) {
        return Objects.toString(settings.getProperty("spring.datasource." + name), "");
    }

    private static FailureAnalysis told(DatabaseFile file, SQLException cause) {
        String what = "The database " + file.path() + " cannot be read, and was left as it is. It says: "
                + Away.reason(cause);
        String action = file.backups()
                .newestGood(file)
                .map(backup -> "The newest good backup is " + backup.path() + " (" + backup.madeAt()
                        + "). To continue with it: java -jar starhop.jar restore"
                        + "\nThe unreadable file is kept beside it, and tablets resend what the backup does not have.")
                .orElse("There is no good backup in " + file.backups().path()
                        + ". Keep the file, and put a copy of an earlier one in its place.");
        return new FailureAnalysis(
                what,
                file.isGone() ? action + "\nTo start over instead, move the backups to another folder." : action,
                cause);
    }
}
