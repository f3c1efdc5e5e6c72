package org.starhop.faults;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One kept-alive HTTP connection that gets and posts JSON. It is this simple because a load generator shares the
 * machine with what it loads.
 */
final class KeepAlive {

    /** A response. */
    record Response(int status, String body) {}

    private @Nullable Socket socket;
    private @Nullable URI server;
    private InputStream in = InputStream.nullInputStream();

    /** Posts and reads the complete response. */
    Response post(URI to, String path, String cookie, String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + to.getAuthority() + "\r\nOrigin: " + to
                + "\r\nContent-Type: application/json\r\nCookie: " + cookie + "\r\nContent-Length: "
                + content.length + "\r\n\r\n";
        return send(to, head, content);
    }

    /** Gets and reads the complete response. */
    Response get(URI to, String path, String cookie) throws IOException {
        String head = "GET " + path + " HTTP/1.1\r\nHost: " + to.getAuthority() + "\r\nCookie: " + cookie + "\r\n\r\n";
        return send(to, head, new byte[0]);
    }

    private Response send(URI to, String head, byte[] content) throws IOException {
        try {
            var out = connect(to).getOutputStream();
            var request = new ByteArrayOutputStream();
            request.write(head.getBytes(StandardCharsets.US_ASCII));
            request.write(content);
            request.writeTo(out);
            return read();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            // It is gone either way.
        }
        socket = null;
    }

    private Socket connect(URI to) throws IOException {
        if (socket == null || !to.equals(server)) {
            close();
            socket = new Socket(to.getHost(), to.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(60_000);
            in = new BufferedInputStream(socket.getInputStream());
            server = to;
        }
        return socket;
    }

    private Response read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            last |= lower.startsWith("connection:") && lower.contains("close");
        }
        var response = new Response(status, chunked ? chunks() : text(length));
        if (last) {
            close();
        }
        return response;
    }

    private String chunks() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int size = chunk(); size > 0; size = chunk()) {
            body.append(text(size));
            line();
        }
        line();
        return body.toString();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    /** Our responses are ASCII, so a chunk never ends inside a character. */
    private String text(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
