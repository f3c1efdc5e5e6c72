package org.starhop.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sits between a browser and the server and counts requests and the bytes the server sends, also by service workers and
 * over web sockets.
 */
public final class CountingProxy implements AutoCloseable {

    private static final Pattern REQUEST = Pattern.compile("^(?:GET|POST) ([^ ?]+)");

    private interface Ear {
        void hear(byte[] bytes, int count);
    }

    private final ServerSocket door;
    private final URI server;
    private final AtomicLong received = new AtomicLong();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public CountingProxy(URI server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** Returns the bytes since the last call. */
    public long take() {
        asked.clear();
        return received.getAndSet(0);
    }

    /** Returns the paths requested since the last call. */
    public List<String> asked() {
        return List.copyOf(asked);
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
                Thread.ofVirtual().start(() -> pump(browser, upstream, this::note));
                Thread.ofVirtual().start(() -> pump(upstream, browser, (bytes, count) -> received.addAndGet(count)));
            }
        } catch (IOException closed) {
            // The proxy is closed.
        }
    }

    /** A browser sends the head of a request at once, and nothing else with it. */
    private void note(byte[] bytes, int count) {
        Matcher request = REQUEST.matcher(new String(bytes, 0, Math.min(count, 200), StandardCharsets.ISO_8859_1));
        if (request.find()) {
            asked.add(request.group(1));
        }
    }

    private static void pump(Socket from, Socket to, Ear ear) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] buffer = new byte[16_384];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                ear.hear(buffer, read);
                out.write(buffer, 0, read);
            }
        } catch (IOException gone) {
            // One side hung up.
        }
    }
}
