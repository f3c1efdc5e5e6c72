package org.starhop.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a connection may send, on Tomcat with the product's limits. */
@ExtendWith(OutputCaptureExtension.class)
class BodyLimitTests {

    private static final int FAR_TOO_MUCH = 64 << 20;

    private static SmallServer server;

    @BeforeAll
    static void start() {
        server = new SmallServer();
    }

    @BeforeEach
    void count() {
        server.read.set(0);
        server.ended.set(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Arguments> addresses() {
        return Stream.of(
                Arguments.of("/play/api/pair", 4 << 10),
                Arguments.of("/play/api/leave", 16 << 10),
                Arguments.of("/play/api/taps", 256 << 10),
                Arguments.of("/play/api/taps?v-r=uidl", 256 << 10),
                Arguments.of("/play/api/leave?v-r=uidl", 16 << 10),
                Arguments.of("/setup", 16 << 10),
                Arguments.of("/?v-r=uidl&v-uiId=0", 256 << 10),
                Arguments.of("/VAADIN/push?v-pushId=1", 256 << 10),
                Arguments.of("/VAADIN/dynamic/resource/0/1/2", 21 << 20));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void countsChunksAsTheyArriveAndStopsAtTheLimit(String address, int limit) throws IOException {
        long sent = sendChunks(address, FAR_TOO_MUCH);

        assertThat(server.read.get()).isLessThanOrEqualTo(limit);
        assertThat(sent).isLessThan(FAR_TOO_MUCH);
        assertThat(server.ask("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .contains("200");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void refusesAnAnnouncedLengthBeforeTheFirstByte(String address, int limit) throws IOException {
        String answer =
                server.ask("POST " + address + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + (limit + 1) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413").containsIgnoringCase("Connection: close");
        assertThat(server.read.get()).isZero();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void acceptsWhatTheAddressIsFor(String address, int limit) throws IOException {
        String answer = server.ask("POST " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: "
                + limit + "\r\n\r\n" + "x".repeat(limit));

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(server.read.get()).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, application/x-www-form-urlencoded",
        "PUT, image/jpeg",
        "DELETE, image/jpeg",
        "POST, application/x-www-form-urlencoded",
        "POST, Application/X-WWW-Form-URLencoded;charset=UTF-8"
    })
    void acceptsAsMuchAsAFileOnlyFromUploads(String method, String type) throws IOException {
        String answer = server.ask(method + " /VAADIN/dynamic/resource/0/1/2 HTTP/1.1\r\nHost: x\r\nContent-Type: "
                + type + "\r\nContent-Length: " + ((16 << 10) + 1) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413");
        assertThat(server.read.get()).isZero();
    }

    @Test
    void tellsATabletByAProblemDocument() throws IOException {
        String answer =
                server.ask("POST /play/api/pair HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2000\r\n"
                        + "x".repeat(0x2000) + "\r\n0\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "\"code\":\"too-large\"", "\"status\":413");
    }

    @Test
    void tellsAPersonInTheirLanguage() throws IOException {
        String answer =
                server.ask("POST /login HTTP/1.1\r\nHost: x\r\nAccept-Language: es\r\nContent-Length: 99999\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("lang=\"es\"", "Es demasiado grande para Starhop");
    }

    @Test
    void countsFormsThatTheServerItselfReads() throws IOException {
        String form = "username=" + "a".repeat(0x8000);
        String answer = server.ask("POST /login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n\r\n" + Integer.toHexString(form.length())
                + "\r\n" + form + "\r\n0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void keepsTheConnectionForTheNextRequestWhenNobodyReadAShortBody() throws IOException {
        String answer = server.ask("POST /unread HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello"
                + "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer.split("HTTP/1.1 200")).hasSize(3);
    }

    @Test
    void doesNotWaitForABodyThatNobodyReads() throws IOException {
        String answer = server.ask("POST /unread HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\nhello");

        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @Test
    void somebodyWhoHangsUpLeavesNoTraceInTheLog(CapturedOutput log) throws IOException {
        try (Socket socket = server.connect()) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write("GET /download HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readNBytes(1000);
        }
        try (Socket socket = server.connect()) {
            socket.getOutputStream()
                    .write("POST /play/api/taps HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"
                            .getBytes(StandardCharsets.US_ASCII));
        }
        await().untilAtomic(server.ended, is(2));

        assertThat(log.getAll()).doesNotContain("ERROR", "SEVERE", "\tat ");
    }

    /** Returns how much could be sent before the server had enough. */
    private long sendChunks(String address, int most) throws IOException {
        byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        long sent = 0;
        try (Socket socket = server.connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + address + " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            while (sent < most) {
                out.write(chunk);
                sent += chunk.length;
            }
        } catch (IOException cutOff) {
            // Expected.
        }
        return sent;
    }
}
