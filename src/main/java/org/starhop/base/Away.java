package org.starhop.base;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Distinguishes a database that is away (not reachable, closed, no room to write) from everything else that can go wrong. */
public final class Away {

    /** PostgreSQL and the standard: no connection; too many of them; shutting down; no room. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    /** H2: closed, broken or not writable; the connection is gone. */
    private static final Set<Integer> H2 = Set.of(90007, 90020, 90028, 90031, 90067, 90097, 90098, 90121);

    private Away() {}

    /** Whether this went wrong because the database is away; trying again later may help. */
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

    /** What the database itself said, in one line for the log. */
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
