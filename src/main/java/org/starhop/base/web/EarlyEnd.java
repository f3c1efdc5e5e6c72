package org.starhop.base.web;

import org.springframework.web.util.DisconnectedClientHelper;
import org.starhop.base.Away;

/** What ends a request before its time and is no fault in the product. {@link LastWord} answers all of it in one way. */
public final class EarlyEnd {

    private EarlyEnd() {}

    /** Whether to pass this on, to where it is answered: somebody hung up, sent too much, or the database is away. */
    public static boolean isIn(Throwable thrown) {
        return isRefused(thrown) || isHangUp(thrown) || Away.isIn(thrown);
    }

    /**
     * Whether the client is gone: nobody reads a response, and nobody needs to see it in the log. A database that hung up
     * looks the same below its own error.
     */
    public static boolean isHangUp(Throwable thrown) {
        return !Away.isIn(thrown) && DisconnectedClientHelper.isClientDisconnectedException(thrown);
    }

    private static boolean isRefused(Throwable thrown) {
        return thrown instanceof RefusedBody || thrown.getCause() instanceof RefusedBody;
    }
}
