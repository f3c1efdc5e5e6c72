package org.starhop.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Connections that send a byte now and then, on Tomcat with the product's limits. */
class SlowConnectionTests {

    private static final String SLOW_TAPS = "POST /play/api/taps HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{";

    private final SmallServer server = new SmallServer();
    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        server.close();
    }

    @Test
    void whoeverWasWaitedForTheLongestMakesWay() throws IOException {
        Socket first = send(SLOW_TAPS);
        await().until(() -> server.waiting() == 1);
        for (int other = 1; other < SlowBodies.MOST; other++) {
            send(SLOW_TAPS);
        }
        await().until(() -> server.waiting() == SlowBodies.MOST);

        send(SLOW_TAPS);

        assertThat(text(first)).startsWith("HTTP/1.1 408").contains("\"code\":\"too-slow\"");
        assertThat(server.waiting()).isEqualTo(SlowBodies.MOST);
    }

    @Test
    void answersOthersWhileMoreAreSlowThanThereAreThreads() throws IOException {
        for (int slow = 0; slow < 400; slow++) {
            send(slow % 2 == 0 ? SLOW_TAPS : "POST /play/api/taps HTTP/1.1\r\nHos");
        }

        for (int quick = 0; quick < 50; quick++) {
            assertThat(server.ask("POST /play/api/taps HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                            + "Content-Length: 2\r\n\r\n{}"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void noByteRestartsACompleteRequestsDeadline() throws IOException {
        Socket head = send("GET / HTTP/1.1\r\nHost: x\r\nX: ");
        Socket body = send("POST /play/api/pair HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n");
        Socket chunk = send("POST /login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5;x=");

        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> isOver(head) & isOver(body) & isOver(chunk));
    }

    @Test
    void aSilentHeadEndsBeforeASilentBody() throws IOException {
        Socket body = send(SLOW_TAPS);
        Socket head = send("GET / HTTP/1.1\r\nHost: x\r\nX: ");

        assertThat(text(head)).doesNotContain("200");

        assertThat(server.waiting()).as("the body is still waited for").isOne();
        assertThat(text(body)).startsWith("HTTP/1.1 408").contains("\"code\":\"too-slow\"");
    }

    @Test
    void aPhotoMayBeSlowAsLongAsItKeepsComing() {
        long perSecond = 10 << 10;

        assertThat(BodyKind.UPLOAD.nanosFor(0)).isEqualTo(Duration.ofSeconds(20).toNanos());
        assertThat(BodyKind.UPLOAD.nanosFor(60 * perSecond))
                .isEqualTo(Duration.ofSeconds(80).toNanos());
        assertThat(BodyKind.TAPS.nanosFor(200_000))
                .isEqualTo(Duration.ofSeconds(20).toNanos());
    }

    private Socket send(String begin) throws IOException {
        Socket socket = server.connect();
        sockets.add(socket);
        socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Sends one more byte, and returns whether the server has closed the connection. */
    private static boolean isOver(Socket socket) {
        try {
            socket.getOutputStream().write('x');
            socket.setSoTimeout(1);
            return socket.getInputStream().read() < 0 || isOver(socket);
        } catch (java.net.SocketTimeoutException open) {
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    private static String text(Socket socket) throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException reset) {
            return "reset";
        }
    }
}
