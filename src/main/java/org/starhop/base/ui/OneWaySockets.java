package org.starhop.base.ui;

import org.atmosphere.cpr.Action;
import org.atmosphere.cpr.AtmosphereInterceptorAdapter;
import org.atmosphere.cpr.AtmosphereRequestImpl;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.websocket.WebSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * News for a page come over its socket; what the page says comes by requests, whose bytes are counted. Whatever a client sends
 * over a socket is therefore dropped: Vaadin would put the pieces of a message together, however long it is.
 */
final class OneWaySockets extends AtmosphereInterceptorAdapter {

    /** Characters or bytes: a page sends a heartbeat of one. */
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

    /** A message has a resource of its own, which knows the socket only as what an answer is written to. */
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
