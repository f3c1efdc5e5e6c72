package org.starhop.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.starhop.child.LeavePins;
import org.starhop.child.Pairing;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.FamilyMedia;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.reward.Claims;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The application follows {@code docs/play-api.json}: each call, each answer, and the shape of its body. The page's own
 * tests read the same file, so that neither side can have a call that the other does not know.
 */
@StarhopTest
@AutoConfigureMockMvc
class PlayApiContractTests {

    private static final String PIN = "4711";

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    JsonMapper json;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    private JsonNode contract;
    private TestFamily family;
    private final Map<String, String> values = new HashMap<>();

    @BeforeEach
    void aFamilyWithALittleOfEverything() throws IOException {
        clock.set(TestClock.START);
        contract = json.readTree(Files.readString(Path.of("docs/play-api.json")));
        family = given.aClinic().aFamily("Mia");
        Prescription squats = family.threeSquats();
        UUID movie = family.reward("Pick the movie", 1);
        family.asParent(() -> {
            given.get(LeavePins.class).set(family.childId(), PIN);
            given.get(FamilyMedia.class).show(family.childId(), squats.getId(), clip());
            given.get(PracticeLogs.class)
                    .report(family.childId(), family.slot(squats), Report.of(PracticeResult.DONE), false);
            given.get(Claims.class).ask(family.childId(), movie);
        });
        Prescription shown =
                family.asParent(() -> given.get(Prescriptions.class).get(family.childId(), squats.getId()));
        values.put("media", Objects.requireNonNull(shown.getMedia()).getId().toString());
        values.put("child", family.childId().toString());
        values.put("slot", family.slot(squats).toString());
        values.put("pin", PIN);
        values.put("now", clock.instant().toString());
    }

    @Test
    void everyAddressOfTheServerIsACallOfThePageAndViceVersa() {
        var served = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path)))
                .filter(call -> call.contains("/play/api/"))
                .map(call -> call.replaceAll("\\{\\w+}", "{}"))
                .collect(Collectors.toCollection(TreeSet::new));
        var called = contract.path("calls")
                .valueStream()
                .map(call -> call.path("call").asString().replaceAll("\\{\\w+}", "{}"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(served).isEqualTo(called);
    }

    @Test
    void everyAnswerComesAsTheContractSays() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (JsonNode call : contract.path("calls")) {
            for (JsonNode answer : call.path("answers")) {
                String what = call.path("call").asString() + ", "
                        + answer.path("when").asString();
                wrong.addAll(faults(what, call, answer));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everySampleMatchesItsCall() throws Exception {
        newTablet();
        List<String> wrong = new ArrayList<>();
        for (JsonNode call : contract.path("calls")) {
            for (JsonNode answer : call.path("answers")) {
                boolean isRight = answer.path("status").asInt() / 100 == 2;
                if (call.has("asks") && isRight) {
                    JsonNode sample = json.readTree(filled(answer.path("with").toString()));
                    wrong.addAll(Shape.faults(call.path("call").asString(), call.path("asks"), sample));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> faults(String what, JsonNode call, JsonNode expected) throws Exception {
        newTablet();
        MockHttpServletResponse answer = ask(call, expected);
        for (int times = 1; times < expected.path("times").asInt(1); times++) {
            answer = ask(call, expected);
        }
        List<String> faults = new ArrayList<>();
        if (answer.getStatus() != expected.path("status").asInt()) {
            faults.add(what + ": " + answer.getStatus() + " " + answer.getContentAsString());
        } else if (expected.has("code")) {
            String code =
                    json.readTree(answer.getContentAsString()).path("code").asString();
            if (!code.equals(expected.path("code").asString())) {
                faults.add(what + ": code " + code);
            }
        } else if (expected.has("body")) {
            faults.addAll(Shape.faults(what, expected.path("body"), json.readTree(answer.getContentAsString())));
        }
        return faults;
    }

    /** Each answer is requested by a new tablet, with its own address and code, so that none affects the next. */
    private void newTablet() throws Exception {
        values.put("secret", family.tabletSecret());
        values.put("code", family.asParent(() -> given.get(Pairing.class).code(family.childId())));
        values.put("wrong-code", "%06d".formatted((Integer.parseInt(values.get("code")) + 500_000) % 1_000_000));
        values.put("random", UUID.randomUUID().toString());
        values.put("outbox", UUID.randomUUID().toString());
        values.put("address", "10.8.0." + (values.get("address") == null ? 1 : lastOfAddress() + 1));
        JsonNode board = json.createObjectNode().put("call", "GET /play/api/board");
        values.put("etag", Objects.requireNonNull(ask(board, board).getHeader(HttpHeaders.ETAG)));
    }

    private int lastOfAddress() {
        String address = Objects.requireNonNull(values.get("address"));
        return Integer.parseInt(address.substring(address.lastIndexOf('.') + 1));
    }

    private MockHttpServletResponse ask(JsonNode call, JsonNode expected) throws Exception {
        String[] parts = filled(call.path("call").asString()).split(" ");
        MockHttpServletRequestBuilder asking = request(HttpMethod.valueOf(parts[0]), parts[1])
                .header(HttpHeaders.ORIGIN, "http://localhost")
                .with(sent -> {
                    sent.setRemoteAddr(values.get("address"));
                    return sent;
                });
        expected.path("headers")
                .propertyStream()
                .forEach(header ->
                        asking.header(header.getKey(), filled(header.getValue().asString())));
        if (!expected.path("as").asString("tablet").equals("nobody")) {
            asking.cookie(new Cookie(DeviceFilter.COOKIE, values.get("secret")));
        }
        if (call.has("asks")) {
            asking.contentType(MediaType.APPLICATION_JSON)
                    .content(filled(expected.path("with").toString()));
        } else {
            expected.path("with")
                    .propertyStream()
                    .forEach(value ->
                            asking.param(value.getKey(), filled(value.getValue().asString())));
        }
        return mvc.perform(asking).andReturn().getResponse();
    }

    private String filled(String text) {
        String filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    private byte[] clip() {
        try (var ball = getClass().getResourceAsStream("/media/bouncing-ball.mp4")) {
            return Objects.requireNonNull(ball).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
