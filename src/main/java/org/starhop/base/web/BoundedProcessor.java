package org.starhop.base.web;

import java.io.IOException;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Handles one connection at a time. Between its bytes, a slow request head occupies no thread, only the connection, and
 * that only until the deadline.
 */
final class BoundedProcessor extends Http11Processor {

    private final IncomingBody body;
    private @Nullable SocketWrapperBase<?> halfHead;
    private long began;

    BoundedProcessor(BoundedHttp protocol, Adapter adapter) {
        super(protocol, adapter);
        body = new IncomingBody(request);
        request.setInputBuffer(body);
    }

    /** Called whenever bytes of a head have arrived; handles the request once the head is complete. */
    @Override
    public SocketState service(SocketWrapperBase<?> connection) throws IOException {
        if (halfHead != connection) {
            began = System.nanoTime();
        } else if (System.nanoTime() - began > BoundedHttp.HEAD.toNanos()) {
            halfHead = null;
            return SocketState.CLOSED;
        }
        body.comesFrom(connection);
        SocketState state = super.service(connection);
        halfHead = state == SocketState.LONG && !isAsync() ? connection : null;
        return state;
    }
}
