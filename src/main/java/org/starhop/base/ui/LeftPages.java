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
 * A page that is left while news for it is on its way is nothing that went wrong, and Vaadin says so where it knows. Tomcat does
 * not tell it: a piece of news of which only the first part could be written leaves the socket in the state of writing, and what
 * comes next is refused as if two had written at once.
 */
final class LeftPages extends AtmosphereInterceptorAdapter {

    /** By these words Vaadin knows a page that has left. */
    private static final String LEFT = "Connection remotely closed";

    /** What it throws while one thread writes and another closes is of many kinds. */
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

    /** Hears of it before Vaadin's own listener, which is added when the connection is ready. */
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
