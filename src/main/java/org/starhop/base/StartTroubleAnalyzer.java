package org.starhop.base;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Explains in plain words why no database was usable at startup, and what to do, instead of a stack trace. */
class StartTroubleAnalyzer implements FailureAnalyzer {

    private static final String ADDRESS = "Check STARHOP_DATABASE_URL; it looks like jdbc:postgresql://db/starhop.";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return ofDatabase(sql);
            }
            if (isAboutTheAddress(String.valueOf(cause.getMessage())) && cause.getCause() == null) {
                return told("Starhop does not support a database with this address.", ADDRESS, cause);
            }
        }
        return null;
    }

    private static boolean isAboutTheAddress(String message) {
        return message.contains("'url' must start with") || message.contains("claims to not accept jdbcUrl");
    }

    private static @Nullable FailureAnalysis ofDatabase(SQLException cause) {
        return switch (cause.getErrorCode()) {
            case 90020 ->
                told(
                        "Another process, most likely a second Starhop, has the database open.",
                        "Stop it, or choose another folder with STARHOP_DATA.",
                        cause);
            case 90028, 90031, 90062, 90097 ->
                told(
                        "The database file cannot be opened or written.",
                        "Give Starhop a folder that it may write to, with STARHOP_DATA. Check whether the disk is full.",
                        cause);
            default -> ofState(String.valueOf(cause.getSQLState()), cause);
        };
    }

    private static @Nullable FailureAnalysis ofState(String state, SQLException cause) {
        if (state.startsWith("28")) {
            return told(
                    "The database refuses the user or the password.",
                    "Check STARHOP_DATABASE_USER and STARHOP_DATABASE_PASSWORD.",
                    cause);
        }
        if (state.startsWith("08") || state.startsWith("57") || state.equals("3D000")) {
            return told(
                    "The database cannot be reached.",
                    ADDRESS + " Check that its server is running and accepts connections from here.",
                    cause);
        }
        return null;
    }

    private static FailureAnalysis told(String what, String action, Throwable cause) {
        return new FailureAnalysis(what + " It says: " + Away.reason(cause), action, cause);
    }
}
