package org.starhop.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.starhop.welcome.DemoDoors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Starts, taps for a while as a tablet would, and exits. {@code mvnw} records the AOT cache from this run, so that the
 * cache covers taps as well as the start.
 */
@Component
@Profile("demo")
@ConditionalOnProperty("starhop.training")
class Training {

    private static final int TAPS = 2_000;
    private static final int BOARDS = 200;

    private final DemoDoors doors;
    private final JsonMapper json;
    private final Clock clock;

    Training(DemoDoors doors, JsonMapper json, Clock clock) {
        this.doors = doors;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void train(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        String port = ready.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
        try (HttpClient client = HttpClient.newHttpClient()) {
            play(new Tablet(client, "http://127.0.0.1:" + port));
        }
        System.exit(SpringApplication.exit(ready.getApplicationContext()));
    }

    private void play(Tablet tablet) throws IOException, InterruptedException {
        String code = doors.childDoor();
        tablet.send(
                "pair", "{\"code\":\"" + code + "\",\"tablet\":\"" + UUID.randomUUID() + "\",\"name\":\"Training\"}");
        List<String> slots = slots(json.readTree(tablet.send("board", null)));
        UUID outbox = UUID.randomUUID();
        for (int seq = 1; seq <= TAPS; seq++) {
            String now = clock.instant().toString();
            tablet.send("taps", """
                    {"outbox":"%s","sentAt":"%s","commands":[{"seq":%d,"kind":"TAP","slot":"%s","version":1,"result":"DONE",
                    "at":"%2$s","zone":"America/Chicago","feeling":5}]}""".formatted(outbox, now, seq, slots.get(seq % slots.size())));
            if (seq % (TAPS / BOARDS) == 0) {
                tablet.send("board", null);
            }
        }
    }

    private static List<String> slots(JsonNode board) {
        List<String> slots = new ArrayList<>();
        board.path("children")
                .forEach(child -> child.path("days")
                        .forEach(day -> day.path("slots")
                                .forEach(slot -> slots.add(slot.path("slot").asString()))));
        return slots;
    }

    /** A browser with child mode's page open. */
    private static final class Tablet {

        private final HttpClient client;
        private final String server;
        private String cookie = "";

        Tablet(HttpClient client, String server) {
            this.client = client;
            this.server = server;
        }

        String send(String call, @Nullable String body) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create(server + "/play/api/" + call))
                    .header("Origin", server)
                    .header("Content-Type", "application/json")
                    .header("Cookie", cookie);
            HttpResponse<String> answer = client.send(
                    (body == null ? request : request.POST(BodyPublishers.ofString(body))).build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        call + " was answered with " + answer.statusCode() + " " + answer.body());
            }
            answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.replaceFirst(";.*", ""));
            return answer.body();
        }
    }
}
