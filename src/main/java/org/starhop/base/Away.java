package org.starhop.base;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Recognizes errors which mean that the database is unavailable: unreachable, closed, or out of room to write. */
public final class Away {

    /**
     * SQLSTATE classes of PostgreSQL and the standard: no connection, too many connections, shutting down, out of room.
     */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    /** H2 error codes: closed, broken, or not writable; or the connection is gone. */
    private static final Set<Integer> H2 = Set.of(90007, 90020, 90028, 90031, 90067, 90097, 90098, 90121);

    private Away() {}

    /** Returns whether this error means that the database is unavailable; trying again later may help. */
    public static boolean isIn(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof SQLException sql && isAway(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the database's own message, on one line for the log. */
    public static String reason(Throwable thrown) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(thrown).getMessage());
    }

    private static boolean isAway(SQLException thrown) {
        String state = thrown.getSQLState();
        return thrown instanceof java.sql.SQLTransientConnectionException
                || H2.contains(thrown.getErrorCode())
                || state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2));
    }
}
