package org.starhop.base.ui;

import org.atmosphere.cpr.Action;
import org.atmosphere.cpr.AtmosphereInterceptorAdapter;
import org.atmosphere.cpr.AtmosphereRequestImpl;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.websocket.WebSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drops everything that clients send over a socket. Updates reach a page over its socket, but the page sends by
 * requests, whose bytes are counted. Vaadin would assemble a socket message of any length.
 */
final class OneWaySockets extends AtmosphereInterceptorAdapter {

    /** The longest message allowed, in characters or bytes; a page's heartbeat is one. */
    private static final int HEARTBEAT = 16;

    private static final Logger LOG = LoggerFactory.getLogger(OneWaySockets.class);

    @Override
    public Action inspect(AtmosphereResource resource) {
        AtmosphereRequestImpl.Body message = resource.getRequest().body();
        if (resource.transport() != AtmosphereResource.TRANSPORT.WEBSOCKET || message.isEmpty()) {
            return Action.CONTINUE;
        }
        if (length(message) > HEARTBEAT) {
            close(resource);
        }
        return Action.CANCELLED;
    }

    private static int length(AtmosphereRequestImpl.Body message) {
        return message.hasString() ? message.asString().length() : message.byteLength();
    }

    /**
     * Closes the socket. Each message has a separate resource that refers to the socket only as its response writer.
     */
    private static void close(AtmosphereResource resource) {
        if (resource.getResponse().getAsyncIOWriter() instanceof WebSocket socket) {
            LOG.debug("A client sent more than a heartbeat over its socket {}", resource.uuid());
            socket.close();
        }
    }

    @Override
    public PRIORITY priority() {
        return FIRST_BEFORE_DEFAULT;
    }
}
