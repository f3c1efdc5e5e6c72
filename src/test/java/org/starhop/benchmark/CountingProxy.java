package org.starhop.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a browser and the server and counts what the server sends: also to service workers and over web sockets. */
final class CountingProxy implements AutoCloseable {

    private final ServerSocket door;
    private final URI server;
    private final AtomicLong received = new AtomicLong();

    CountingProxy(URI server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** Bytes since it was last asked. */
    long take() {
        return received.getAndSet(0);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket browser = door.accept();
                Socket upstream = new Socket(server.getHost(), server.getPort());
                Thread.ofVirtual().start(() -> pump(browser, upstream, new AtomicLong()));
                Thread.ofVirtual().start(() -> pump(upstream, browser, received));
            }
        } catch (IOException closed) {
            // Nobody comes in any more.
        }
    }

    private static void pump(Socket from, Socket to, AtomicLong count) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] buffer = new byte[16_384];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                count.addAndGet(read);
            }
        } catch (IOException gone) {
            // One side hung up.
        }
    }
}
