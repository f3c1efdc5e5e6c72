package org.starhop.base.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * The body of the request that a connection is currently sending. It sits below everything that reads bodies, including
 * forms and uploads, and counts bytes as they arrive. There is one for each connection being served, reused for its
 * successive requests.
 */
final class IncomingBody implements InputBuffer {

    /** The name of the request attribute that holds it. */
    static final String NAME = IncomingBody.class.getName();

    private static final long LINGER_BYTES = 512 << 10;
    private static final long LINGER_NANOS = 500_000_000L;

    private final Request request;
    private final InputBuffer source;
    private @Nullable SocketWrapperBase<?> socket;
    private @Nullable SlowBodies slow;
    private BodyKind kind = BodyKind.SMALL;
    private volatile long began;
    private volatile long end = Long.MAX_VALUE;
    private volatile long taken;
    private volatile @Nullable Refusal refusal;

    IncomingBody(Request request) {
        this.request = request;
        this.source = request.getInputBuffer();
    }

    void comesFrom(SocketWrapperBase<?> connection) {
        socket = connection;
    }

    /** Resets it for a new request. */
    void begin(BodyKind expected, SlowBodies watch) {
        kind = expected;
        slow = watch;
        taken = 0;
        refusal = null;
        began = 0;
        end = Long.MAX_VALUE;
        if (request.getContentLengthLong() > expected.bytes()) {
            refusal = Refusal.TOO_LARGE;
        }
    }

    /** Returns why the rest is refused; null while all is well. */
    @Nullable
    Refusal refusal() {
        return refusal;
    }

    boolean isWhole() {
        var whole = new AtomicBoolean();
        request.action(ActionCode.REQUEST_BODY_FULLY_READ, whole);
        return whole.get();
    }

    boolean isLate(long now) {
        return now - began > (end == Long.MAX_VALUE ? kind.nanosFor(taken) : end);
    }

    /**
     * Stops reading from the connection; a waiting reader gets the end of the stream. The response can still be
     * written.
     */
    void cut() {
        if (refusal == null) {
            refusal = Refusal.TOO_SLOW;
        }
        try {
            if (socket != null && socket.getSocket() instanceof NioChannel channel) {
                channel.getIOChannel().shutdownInput();
            }
        } catch (IOException | UnsupportedOperationException gone) {
            // The connection is closed, so nobody is waiting anymore.
        }
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        Refusal known = refusal;
        if (known != null) {
            throw new RefusedBody(known);
        }
        int count = read(handler);
        if (taken > kind.bytes()) {
            refusal = Refusal.TOO_LARGE;
            throw new RefusedBody(Refusal.TOO_LARGE);
        }
        return count;
    }

    @Override
    public int available() {
        return source.available();
    }

    /**
     * Reads a little of the refused rest, so that a client that is still sending sees the response before the
     * connection closes.
     */
    void linger() {
        end = LINGER_NANOS;
        began = System.nanoTime();
        try {
            long left = LINGER_BYTES;
            while (left > 0 && !isWhole()) {
                int count = await(new Discarded());
                left = count < 0 ? 0 : left - count;
            }
        } catch (IOException gone) {
            // The client has gone, so it does not need the response.
        }
    }

    private int read(ApplicationBufferHandler handler) throws IOException {
        began = began == 0 ? System.nanoTime() : began;
        try {
            int count = await(handler);
            taken += Math.max(0, count);
            if (refusal == Refusal.TOO_SLOW && isWhole()) {
                // It was cut off just as its last bytes arrived, so it is complete after all.
                refusal = null;
            }
            return count;
        } catch (IOException ended) {
            if (refusal == Refusal.TOO_SLOW) {
                throw new RefusedBody(Refusal.TOO_SLOW);
            }
            throw ended;
        }
    }

    /** Registers with {@link SlowBodies} for as long as a thread waits here. */
    private int await(ApplicationBufferHandler handler) throws IOException {
        watch().add(this);
        try {
            return source.doRead(handler);
        } finally {
            watch().remove(this);
        }
    }

    /** Discards what is read. */
    private static final class Discarded implements ApplicationBufferHandler {

        private ByteBuffer buffer = EMPTY_BUFFER;

        @Override
        public void setByteBuffer(ByteBuffer read) {
            buffer = read;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // It is given a buffer and never asks for a bigger one.
        }
    }

    private SlowBodies watch() {
        if (slow == null) {
            throw new IllegalStateException("No request has begun");
        }
        return slow;
    }
}
