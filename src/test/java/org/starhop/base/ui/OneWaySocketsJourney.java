package org.starhop.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.starhop.testing.TestApplication;
import org.starhop.testing.TestDatabase;

/** What somebody who is not signed in may send over the sign-in page's socket. */
@Tag("faults")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "server.address=127.0.0.1"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestApplication.class)
class OneWaySocketsJourney {

    private static final String PIECE = "x".repeat(1000);
    private static final int PIECES = 200;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Heard heard = new Heard();

    @LocalServerPort
    private int port;

    private WebSocket socket;

    @BeforeEach
    void aSignInPageWithItsSocket() throws Exception {
        String page = http.send(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + port + "/?v-r=init&location=login&query="))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        socket = http.newWebSocketBuilder()
                .buildAsync(
                        URI.create("ws://localhost:" + port + "/VAADIN/push?v-r=push&v-uiId=" + named("v-uiId", page)
                                + "&v-pushId=" + named("Vaadin-Push-ID", page)
                                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript"
                                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                                + "&X-atmo-protocol=true&Content-Type=application/json"),
                        heard)
                .get(10, TimeUnit.SECONDS);
        heard.first.get(10, TimeUnit.SECONDS);
    }

    @Test
    void aMessageInPiecesClosesTheSocket() throws Exception {
        int sent = 0;
        try {
            socket.sendText("2000000000|" + PIECE, true).get(10, TimeUnit.SECONDS);
            while (sent < PIECES && !heard.end.isDone()) {
                socket.sendText(PIECE, true).get(10, TimeUnit.SECONDS);
                sent++;
            }
        } catch (ExecutionException closed) {
            // Expected.
        }

        assertThat(heard.end.get(10, TimeUnit.SECONDS)).isNotZero();
    }

    @Test
    void heartbeatsLeaveItOpen() throws Exception {
        for (int i = 0; i < 20; i++) {
            socket.sendText("X", true).get(10, TimeUnit.SECONDS);
        }
        socket.sendPing(ByteBuffer.allocate(1)).get(10, TimeUnit.SECONDS);

        await().untilAsserted(() -> assertThat(heard.pong).isDone());
        assertThat(heard.end).isNotDone();
    }

    private static String named(String name, String page) {
        Matcher found = Pattern.compile("\"" + name + "\":\"?([^\",}]+)").matcher(page);
        assertThat(found.find()).as(name + " in " + page).isTrue();
        return found.group(1);
    }

    private static final class Heard implements WebSocket.Listener {

        private final CompletableFuture<String> first = new CompletableFuture<>();
        private final CompletableFuture<Boolean> pong = new CompletableFuture<>();
        private final CompletableFuture<Integer> end = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            first.complete(text.toString());
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
            pong.complete(true);
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            end.complete(status);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable thrown) {
            end.complete(-1);
        }
    }
}
