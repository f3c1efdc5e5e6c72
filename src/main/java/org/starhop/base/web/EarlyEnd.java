package org.starhop.base.web;

import org.springframework.web.util.DisconnectedClientHelper;
import org.starhop.base.Away;

/** Recognizes what ends a request early without being a fault in the product. {@link LastWord} handles all of it. */
public final class EarlyEnd {

    private EarlyEnd() {}

    /**
     * Returns whether to rethrow this so that it is handled there: the client hung up or sent too much, or the database
     * is away.
     */
    public static boolean isIn(Throwable thrown) {
        return isRefused(thrown) || isHangUp(thrown) || Away.isIn(thrown);
    }

    /**
     * Returns whether the client is gone, so that nobody reads a response and nothing needs to be logged. An error of
     * the database may have the same cause when its own connection broke, so that is excluded.
     */
    public static boolean isHangUp(Throwable thrown) {
        return !Away.isIn(thrown) && DisconnectedClientHelper.isClientDisconnectedException(thrown);
    }

    private static boolean isRefused(Throwable thrown) {
        return thrown instanceof RefusedBody || thrown.getCause() instanceof RefusedBody;
    }
}
