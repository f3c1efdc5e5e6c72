package org.starhop.base.web;

import java.io.IOException;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** Serves one connection at a time. A slow head holds no thread between its bytes, only the connection, and that not for long. */
final class BoundedProcessor extends Http11Processor {

    private final IncomingBody body;
    private @Nullable SocketWrapperBase<?> halfHead;
    private long began;

    BoundedProcessor(BoundedHttp protocol, Adapter adapter) {
        super(protocol, adapter);
        body = new IncomingBody(request);
        request.setInputBuffer(body);
    }

    /** Called whenever bytes of a head have come, and serves the request when it is whole. */
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
