package org.starhop.play;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.starhop.practice.PracticeLogs;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever one command of a batch contains: the others are stored once, it is answered, and a replay gets the same
 * answer.
 */
@Tag("database")
class TapGarbageProperties {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> KINDS = List.of("TAP", "ADD", "UNDO", "ASK", "ENJOYED");

    private static final List<String> PARTS = List.of(
            "kind", "slot", "version", "result", "at", "zone", "reps", "minutes", "feeling", "effort", "pain",
            "barrier", "setting", "undoes", "child", "claim", "reward", "cost", "with", "chosen", "adds");

    private static final List<String> GARBAGE = List.of(
            "null",
            "true",
            "[]",
            "[1]",
            "{}",
            "{\"a\":[null]}",
            "0",
            "-1",
            "1.5",
            "1e1",
            "1e400",
            "2147483647",
            "2147483648",
            "-2147483648",
            "9223372036854775808",
            "123456789012345678901234567890",
            "\"\"",
            "\"5\"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "\"" + "x".repeat(3_000) + "\"",
            "\"" + "\\ud83d\\ude00".repeat(1_001) + "\"",
            "\"+1000000000-12-31T23:59:59.999999999Z\"",
            "\"-1000000000-01-01T00:00:00Z\"",
            "\"+292278994-08-17T07:12:55.807Z\"",
            "\"0000-12-31T23:59:59Z\"",
            "\"0001-01-01T00:00:00Z\"",
            "\"9999-12-31T23:59:59.999999999Z\"",
            "\"UTC+18:00\"",
            "\"GMT0\"",
            "\"+01:02:03\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"1-1-1-1-1\"",
            "\"AAAAAAAAAAAAAAAAAAAAAA==\"",
            "{\"outbox\":\"00000000-0000-0000-0000-000000000000\",\"seq\":2147483647}",
            "{\"outbox\":5,\"seq\":1}",
            "{\"outbox\":\"00000000-0000-0000-0000-000000000000\",\"seq\":1.5}",
            "{\"outbox\":\"00000000-0000-0000-0000-000000000000\",\"seq\":-2147483648}",
            "{\"outbox\":\"\",\"seq\":\"1\"}");

    private static final List<Integer> NUMBERS = List.of(2, 3, 2_147_482_648, Integer.MAX_VALUE - 1, Integer.MAX_VALUE);

    /** A part of a command, and its value. */
    record Spoiled(String part, String value) {}

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void oneSpoiledCommandHoldsNothingBack(
            @ForAll("kinds") String kind,
            @ForAll("spoiled") List<Spoiled> spoiled,
            @ForAll("numbers") int seq,
            @ForAll("sentAts") String sentAt) {
        var tablet = new Tablet();
        String batch = tablet.batch(sentAt, tablet.tap(1), tablet.spoiled(kind, seq, spoiled), tablet.tap(4));
        JsonNode first = tablet.send(batch);
        assertThat(status(first, 0)).isEqualTo("ACCEPTED");
        assertThat(status(first, 1)).isIn("ACCEPTED", "REFUSED");
        assertThat(status(first, 2)).isEqualTo("ACCEPTED");
        JsonNode again = tablet.send(batch);
        for (int i = 0; i < 3; i++) {
            assertThat(said(again, i)).isEqualTo(said(first, i));
        }
        assertThat(again.path("durableThrough")).isEqualTo(first.path("durableThrough"));
        assertThat(tablet.reportsOf(1, 4)).isEqualTo(2);
    }

    /** What has no number cannot be answered by it; tablets send no such thing. */
    @Property(tries = 40)
    void whatHasNoNumberIsAProblemOfTheBatch(@ForAll("garbage") String seq) {
        var tablet = new Tablet();
        MockHttpServletResponse answer =
                tablet.post(tablet.batch("null", tablet.tap(1), "{\"kind\":\"TAP\",\"seq\":" + seq + "}"));
        boolean isNumber = seq.matches("[1-9]\\d*") && seq.length() < 11 && Long.parseLong(seq) <= Integer.MAX_VALUE;
        assertThat(answer.getStatus()).isEqualTo(isNumber ? 200 : 400);
    }

    @Property(tries = 40)
    void anOutboxIsAnIdOrAProblem(@ForAll("garbage") String outbox) {
        var tablet = new Tablet();
        MockHttpServletResponse answer =
                tablet.post("{\"outbox\":" + outbox + ",\"commands\":[" + tablet.tap(1) + "]}");
        assertThat(answer.getStatus()).isBetween(200, 499);
    }

    @Provide
    Arbitrary<String> kinds() {
        return Arbitraries.of(KINDS);
    }

    @Provide
    Arbitrary<String> garbage() {
        return Arbitraries.of(GARBAGE);
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.of(NUMBERS);
    }

    @Provide
    Arbitrary<String> sentAts() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.just("\"" + TestClock.START + "\"")),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(GARBAGE)));
    }

    @Provide
    Arbitrary<List<Spoiled>> spoiled() {
        return Combinators.combine(Arbitraries.of(PARTS), Arbitraries.of(GARBAGE))
                .as(Spoiled::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static String status(JsonNode answer, int which) {
        return answer.path("results").path(which).path("status").asString();
    }

    /** Returns what a replay must say again; accepted and duplicate are equivalent. */
    private static String said(JsonNode answer, int which) {
        JsonNode result = answer.path("results").path(which);
        String status = result.path("status").asString().replace("DUPLICATE", "ACCEPTED");
        return result.path("seq")
                + status
                + result.path("reason")
                + result.path("star").asBoolean(false);
    }

    /** A new outbox of the one tablet in these tests. */
    private static final class Tablet {

        private static final ApplicationContext CONTEXT = Application.CONTEXT;
        private static final TestFamily FAMILY =
                CONTEXT.getBean(Given.class).aClinic().aFamily("Mia");
        private static final String SLOT = FAMILY.slot(FAMILY.threeSquats()).toString();
        private static final UUID REWARD = FAMILY.reward("Zoo", 1);
        private static final Cookie COOKIE = new Cookie(DeviceFilter.COOKIE, FAMILY.tabletSecret());

        private final UUID outbox = UUID.randomUUID();

        Tablet() {
            CONTEXT.getBean(TestClock.class).set(TestClock.START);
        }

        String tap(int seq) {
            return good("TAP", seq).toString();
        }

        String spoiled(String kind, int seq, List<Spoiled> parts) {
            ObjectNode command = good(kind, seq);
            parts.forEach(spoiled -> command.set(spoiled.part(), JSON.readTree(spoiled.value())));
            return command.toString();
        }

        private ObjectNode good(String kind, int seq) {
            ObjectNode command = JSON.createObjectNode()
                    .put("seq", seq)
                    .put("kind", kind)
                    .put("slot", SLOT)
                    .put("version", 1)
                    .put("result", "DONE")
                    .put("at", TestClock.START.toString())
                    .put("zone", "America/Chicago")
                    .put("feeling", 5)
                    .put("child", FAMILY.childId().toString())
                    .put("claim", UUID.randomUUID().toString())
                    .put("reward", REWARD.toString())
                    .put("cost", 1);
            command.putObject("undoes").put("outbox", outbox.toString()).put("seq", 99);
            command.putObject("adds").put("outbox", outbox.toString()).put("seq", 1);
            return command;
        }

        String batch(String sentAt, String... commands) {
            return "{\"outbox\":\"" + outbox + "\",\"sentAt\":" + sentAt + ",\"commands\":["
                    + String.join(",", commands) + "]}";
        }

        JsonNode send(String batch) {
            MockHttpServletResponse answer = post(batch);
            assertThat(answer.getStatus()).as(batch).isEqualTo(200);
            return JSON.readTree(answer.getContentAsByteArray());
        }

        MockHttpServletResponse post(String batch) {
            try {
                return CONTEXT.getBean(MockMvc.class)
                        .perform(MockMvcRequestBuilders.post("/play/api/taps")
                                .cookie(COOKIE)
                                .header("Origin", "http://localhost")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(batch))
                        .andReturn()
                        .getResponse();
            } catch (Exception cause) {
                throw new AssertionError(batch, cause);
            }
        }

        /** Returns how many reports with these numbers are in the log. */
        long reportsOf(Integer... seqs) {
            return FAMILY.asParent(() -> CONTEXT.getBean(PracticeLogs.class).newest(FAMILY.childId(), 1_000)).stream()
                    .filter(entry -> outbox.equals(entry.log().getOutboxId()))
                    .filter(entry -> List.of(seqs).contains(entry.log().getSeq()))
                    .count();
        }
    }

    /** One application for all, the same that other tests use. */
    @StarhopTest
    @AutoConfigureMockMvc
    private static final class Application {

        static final ApplicationContext CONTEXT =
                new TestContextManager(Application.class).getTestContext().getApplicationContext();
    }
}
