package org.starhop.faults;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.starhop.program.SlotId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tablet with its outbox: numbers its taps, keeps what is not answered, and resends it, as child mode does. */
public class Tablet {

    private static final JsonMapper JSON = JsonMapper.shared();
    /** Beyond what a board shows; the server under load is configured to light stars that far away. */
    private static final LocalDate FIRST_DAY = LocalDate.now(ZoneOffset.UTC).plusDays(60);

    /** How far away a star may be: more days than a tablet here ever taps. */
    public static final int STAR_DAYS = 1_000_000;

    private static final int KEPT = 50;

    private record Tapped(int seq, SlotId slot, Instant at) {}

    /** The server's answer to one tap. */
    public record Answer(int seq, String slot, String status, boolean star, int durableThrough) {}

    private final KeepAlive connection = new KeepAlive();
    private final UUID outbox = UUID.randomUUID();
    private final Map<Integer, Tapped> unanswered = new LinkedHashMap<>();
    private final List<Tapped> answered = new ArrayList<>();
    private final String secret;
    private final UUID childId;
    private final UUID prescriptionId;
    private int seq;

    /** Creates a tablet that holds this secret and taps this prescription's cards. */
    public Tablet(String secret, UUID childId, UUID prescriptionId) {
        this.secret = secret;
        this.childId = childId;
        this.prescriptionId = prescriptionId;
    }

    public UUID outbox() {
        return outbox;
    }

    public UUID childId() {
        return childId;
    }

    /** Taps this many cards, each a separate slot, and sends them with what was not answered before. */
    public List<Answer> tap(URI server, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            seq++;
            SlotId slot = new SlotId(prescriptionId, FIRST_DAY.plusDays(seq / 4), seq % 4 + 1);
            unanswered.put(seq, new Tapped(seq, slot, Instant.now().truncatedTo(ChronoUnit.MILLIS)));
        }
        return resend(server);
    }

    /** Requests the board as a tablet without one does; the connection stays open. Returns the board's length. */
    public int openBoard(URI server) throws IOException {
        KeepAlive.Response response = connection.get(server, "/play/api/board", "starhop_device=" + secret);
        if (response.status() != 200) {
            throw new IllegalStateException(response.status() + " " + response.body());
        }
        return response.body().length();
    }

    /** Returns the cookie that identifies it. */
    String cookie() {
        return "starhop_device=" + secret;
    }

    public void hangUp() {
        connection.close();
    }

    /** Returns how many taps are waiting for an answer. */
    public int waiting() {
        return unanswered.size();
    }

    /** Sends what was not answered, at most a batch. */
    public List<Answer> resend(URI server) throws IOException {
        List<Tapped> batch = unanswered.values().stream().limit(50).toList();
        List<Answer> answers = batch.isEmpty() ? List.of() : send(server, batch);
        answers.forEach(answer -> keep(unanswered.remove(answer.seq())));
        return answers;
    }

    /** Resends the newest answered taps, as a tablet does after a crash of the server. */
    public List<Answer> replay(URI server) throws IOException {
        return answered.isEmpty() ? List.of() : send(server, List.copyOf(answered));
    }

    private void keep(Tapped tapped) {
        answered.add(tapped);
        if (answered.size() > KEPT) {
            answered.removeFirst();
        }
    }

    private List<Answer> send(URI server, List<Tapped> batch) throws IOException {
        KeepAlive.Response response =
                connection.post(server, "/play/api/taps", "starhop_device=" + secret, body(batch));
        if (response.status() != 200) {
            throw new IllegalStateException(response.status() + " " + response.body());
        }
        JsonNode answer = JSON.readTree(response.body());
        int through = answer.get("durableThrough").asInt();
        Map<Integer, Tapped> sent = batch.stream().collect(Collectors.toMap(Tapped::seq, tapped -> tapped));
        List<Answer> answers = new ArrayList<>();
        answer.get("results").forEach(result -> {
            int number = result.get("seq").asInt();
            JsonNode star = result.get("star");
            answers.add(new Answer(
                    number,
                    sent.get(number).slot().toString(),
                    result.get("status").asString(),
                    star != null && star.asBoolean(),
                    through));
        });
        return answers;
    }

    private String body(List<Tapped> batch) {
        String commands = batch.stream()
                .map(tapped -> "{\"seq\":" + tapped.seq() + ",\"kind\":\"TAP\",\"slot\":\"" + tapped.slot()
                        + "\",\"version\":1,\"result\":\"DONE\",\"at\":\"" + tapped.at()
                        + "\",\"zone\":\"America/Chicago\",\"reps\":10,\"feeling\":5}")
                .collect(Collectors.joining(","));
        return "{\"outbox\":\"" + outbox + "\",\"sentAt\":\"" + Instant.now().truncatedTo(ChronoUnit.MILLIS)
                + "\",\"commands\":[" + commands + "]}";
    }
}
