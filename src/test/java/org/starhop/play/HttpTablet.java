package org.starhop.play;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.starhop.program.SlotId;
import org.starhop.testing.TestClock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tablet as the HTTP API sees it, which remembers what it sent and what was answered. */
final class HttpTablet {

    private static final List<String> RESULTS = List.of("DONE", "TRIED", "PARTLY", "NOT_TODAY");
    private static final int MOST = 50;

    private record Command(String json, @Nullable String slot, boolean earns, int undoes, int adds, int feeling) {

        static Command tap(String json, String slot, boolean earns) {
            return new Command(json, slot, earns, 0, 0, 0);
        }
    }

    private final MockMvc mvc;
    private final Cookie cookie;
    private final TestClock clock;
    private final @Nullable PowerCut power;
    private final UUID outbox = UUID.randomUUID();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final List<Command> commands = new ArrayList<>();
    private final Map<Integer, String> answers = new HashMap<>();
    private Duration clockError = Duration.ZERO;
    private final BitSet sent = new BitSet();
    private final BitSet known = new BitSet();
    private int told;

    /** Creates a tablet; {@code power} is what its server's power can be cut with, if anything. */
    HttpTablet(MockMvc mvc, String secret, TestClock clock, @Nullable PowerCut power) {
        this.mvc = mvc;
        this.cookie = new Cookie(DeviceFilter.COOKIE, secret);
        this.clock = clock;
        this.power = power;
    }

    void setClock(Duration error) {
        clockError = error;
    }

    void tap(SlotId slot, int result) {
        String json = "{\"seq\":" + next() + ",\"kind\":\"TAP\",\"slot\":\"" + slot + "\",\"version\":1,\"result\":\""
                + RESULTS.get(result) + "\"," + moment() + "}";
        commands.add(Command.tap(json, slot.toString(), result < 3));
    }

    void undo(int which) {
        if (!commands.isEmpty()) {
            int undone = which % commands.size() + 1;
            String json = "{\"seq\":" + next() + ",\"kind\":\"UNDO\",\"undoes\":{\"outbox\":\"" + outbox + "\",\"seq\":"
                    + undone + "}," + moment() + "}";
            commands.add(new Command(json, null, false, undone, 0, 0));
        }
    }

    /** Adds a face for one of its taps. */
    void add(int which) {
        int[] mine = IntStream.rangeClosed(1, commands.size())
                .filter(seq -> commands.get(seq - 1).slot() != null)
                .toArray();
        if (mine.length > 0) {
            int told = mine[which % mine.length];
            int feeling = commands.size() % 5 + 1;
            String json = "{\"seq\":" + next() + ",\"kind\":\"ADD\",\"slot\":\""
                    + commands.get(told - 1).slot() + "\",\"adds\":{\"outbox\":\"" + outbox + "\",\"seq\":" + told
                    + "},\"feeling\":" + feeling + "," + moment() + "}";
            commands.add(new Command(json, null, false, 0, told, feeling));
        }
    }

    /** Returns the latest face given for each tap, by outbox and number. */
    Map<String, Integer> feelings() {
        Map<String, Integer> feelings = new HashMap<>();
        commands.stream()
                .filter(command -> command.adds() > 0)
                .forEach(command -> feelings.put(outbox + " " + command.adds(), command.feeling()));
        return feelings;
    }

    /** Sends what was not answered; unless its power is cut, the server gets it, but the answer may be lost. */
    void send(boolean answerArrives) {
        int from = told + 1;
        while (from <= commands.size()) {
            int to = Math.min(commands.size(), from + MOST - 1);
            boolean isAnswered = receive(IntStream.rangeClosed(from, to).boxed().toList());
            if (!answerArrives || !isAnswered) {
                return;
            }
            told = to;
            from = to + 1;
        }
    }

    /** Newer commands overtake older ones, and nobody gets an answer. */
    void overtake() {
        int to = Math.min(commands.size(), told + MOST);
        receive(IntStream.rangeClosed((told + 1 + to) / 2 + 1, to).boxed().toList());
    }

    /** The network delivers old numbers once more, the last first. */
    void replayReversed(int which) {
        int last = known.nextClearBit(1) - 1;
        if (last > 0) {
            int from = which % last + 1;
            receive(IntStream.rangeClosed(from, Math.min(last, from + MOST - 1))
                    .boxed()
                    .toList()
                    .reversed());
        }
    }

    long taps() {
        return commands.stream().filter(command -> command.slot() != null).count();
    }

    /** Returns the slots of those reports that earn a star and were not taken back. */
    List<String> litSlots() {
        return IntStream.rangeClosed(1, commands.size())
                .filter(seq -> commands.get(seq - 1).earns() && !isUndone(seq))
                .mapToObj(seq -> commands.get(seq - 1).slot())
                .toList();
    }

    private boolean isUndone(int seq) {
        return IntStream.rangeClosed(1, commands.size())
                .anyMatch(undo -> commands.get(undo - 1).undoes() == seq && "taken".equals(answers.get(undo)));
    }

    /**
     * Posts these numbers. What was answered once must be answered again, and what is durable has no gap. Of what was
     * in progress when the power was cut, anything may be stored.
     */
    private boolean receive(List<Integer> seqs) {
        if (seqs.isEmpty()) {
            return true;
        }
        seqs.forEach(sent::set);
        String body = seqs.stream().map(seq -> commands.get(seq - 1).json()).collect(Collectors.joining(","));
        String answer = post("{\"outbox\":\"" + outbox + "\",\"sentAt\":\""
                + clock.instant().plus(clockError) + "\",\"commands\":[" + body + "]}");
        if (answer == null) {
            return false;
        }
        JsonNode said = mapper.readTree(answer);
        assertThat(said.path("results").size()).as(answer).isEqualTo(seqs.size());
        said.path("results").forEach(this::remember);
        seqs.forEach(known::set);
        int durable = said.path("durableThrough").asInt();
        assertThat(durable).as(answer).isBetween(known.nextClearBit(1) - 1, sent.nextClearBit(1) - 1);
        known.set(1, durable + 1);
        return true;
    }

    private void remember(JsonNode result) {
        String status = result.path("status").asString();
        assertThat(status).isIn("ACCEPTED", "DUPLICATE", "REFUSED");
        int seq = result.path("seq").asInt();
        String fate = status.equals("REFUSED") ? result.path("reason").asString() : "taken";
        assertThat(answers.putIfAbsent(seq, fate)).isIn(null, fate);
    }

    /** Returns nothing if the power was cut meanwhile. */
    private @Nullable String post(String body) {
        try {
            String answer = mvc.perform(MockMvcRequestBuilders.post("/play/api/taps")
                            .cookie(cookie)
                            .header("Origin", "http://localhost")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            return isOff() ? null : answer;
        } catch (Exception cause) {
            if (isOff()) {
                return null;
            }
            throw new AssertionError(cause);
        }
    }

    private boolean isOff() {
        return power != null && power.isOff();
    }

    private int next() {
        return commands.size() + 1;
    }

    private String moment() {
        return "\"at\":\"" + clock.instant().plus(clockError) + "\",\"zone\":\"America/Chicago\"";
    }
}
