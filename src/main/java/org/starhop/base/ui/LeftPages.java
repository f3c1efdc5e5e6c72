package org.starhop.base.ui;

import java.io.IOException;
import java.util.Arrays;
import org.atmosphere.cpr.Action;
import org.atmosphere.cpr.AtmosphereInterceptorAdapter;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.AtmosphereResourceEvent;
import org.atmosphere.cpr.AtmosphereResourceEventImpl;
import org.atmosphere.cpr.AtmosphereResourceEventListenerAdapter;
import org.starhop.base.web.EarlyEnd;

/**
 * Keeps Vaadin from logging an error when somebody leaves a page while an update for it is being sent. Vaadin
 * recognizes this in some cases, but Tomcat does not report it: if only the first part of an update could be written,
 * the socket remains in its writing state, and the next write is rejected as if two threads were writing at once.
 */
final class LeftPages extends AtmosphereInterceptorAdapter {

    /** The message by which Vaadin recognizes a page that has been left. */
    private static final String LEFT = "Connection remotely closed";

    /**
     * The class in the stack trace of the exceptions, of many types, that are thrown when one thread writes while
     * another closes.
     */
    private static final String WRITER = "org.apache.tomcat.websocket.WsRemoteEndpoint";

    @Override
    public Action inspect(AtmosphereResource resource) {
        if (resource.transport() == AtmosphereResource.TRANSPORT.WEBSOCKET) {
            resource.addEventListener(new Teller());
        }
        return Action.CONTINUE;
    }

    @Override
    public PRIORITY priority() {
        return FIRST_BEFORE_DEFAULT;
    }

    /** Registered before Vaadin's own listener, which is added when the connection is ready. */
    private static final class Teller extends AtmosphereResourceEventListenerAdapter {

        @Override
        public void onThrowable(AtmosphereResourceEvent event) {
            Throwable thrown = event.throwable();
            if (thrown != null && isOfTheSocket(thrown) && event instanceof AtmosphereResourceEventImpl changeable) {
                changeable.setThrowable(new IOException(LEFT, thrown));
            }
        }

        private static boolean isOfTheSocket(Throwable thrown) {
            return EarlyEnd.isHangUp(thrown)
                    || Arrays.stream(thrown.getStackTrace())
                            .anyMatch(frame -> frame.getClassName().startsWith(WRITER));
        }
    }
}
