package org.starhop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.child.CareCircles;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Devices;
import org.starhop.child.Treatments;
import org.starhop.program.FamilyMedia;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/**
 * Every controller address × everybody who could call it, including people whose access has ended × their own data,
 * another family's, another clinic's, and made-up ids. An address without a row fails; what is not yours is answered
 * byte for byte like what does not exist.
 */
@StarhopTest
@AutoConfigureMockMvc
class EndpointSecurityTests {

    /** Calls an address with one family's ids. */
    private interface Asking {
        MockHttpServletRequestBuilder about(Things things);
    }

    /** Who gets an answer, by whose data they ask about. */
    private record Row(Asking asking, Map<String, Set<String>> who) {}

    /** What a family has that an address can contain. */
    private record Things(UUID childId, UUID prescriptionId, UUID mediaId, String slot) {}

    private static final Set<String> TABLETS = Set.of("tablet", "other tablet");

    private static final Map<String, Row> ROWS = Map.of(
            "GET /media/{childId}/{prescriptionId}/{id}",
            new Row(
                    its -> get("/media/{child}/{prescription}/{id}", its.childId, its.prescriptionId, its.mediaId),
                    Map.of(
                            "own", Set.of("therapist", "parent", "helper"),
                            "foreign", Set.of("therapist", "other parent"),
                            "far", Set.of("far therapist", "far parent"),
                            "made up", Set.of())),
            "GET /play/api/media/{id}",
            new Row(
                    its -> get("/play/api/media/{id}", its.mediaId),
                    Map.of(
                            "own", Set.of("tablet"),
                            "foreign", Set.of("other tablet"),
                            "far", Set.of(),
                            "made up", Set.of())),
            "GET /play/api/sky",
            new Row(
                    its -> get("/play/api/sky")
                            .param("child", its.childId.toString())
                            .param("year", "2026"),
                    Map.of(
                            "own", Set.of("tablet"),
                            "foreign", Set.of("other tablet"),
                            "far", Set.of(),
                            "made up", Set.of())),
            "GET /play/api/board",
            new Row(its -> get("/play/api/board"), everywhere(TABLETS)),
            "POST /play/api/taps",
            new Row(
                    its -> json(
                            "/play/api/taps",
                            "{\"outbox\":\"%s\",\"commands\":[{\"seq\":1,\"kind\":\"TAP\",\"slot\":\"%s\",\"result\":\"DONE\"}]}"
                                    .formatted(UUID.randomUUID(), its.slot)),
                    // Everything that a tablet sends is answered; the body says what became of it.
                    everywhere(TABLETS)),
            "POST /play/api/leave",
            // Their family has not set a PIN, so nothing is checked.
            new Row(its -> json("/play/api/leave", "{}"), everywhere(TABLETS)),
            "POST /play/api/pair",
            new Row(
                    its -> json("/play/api/pair", "{\"code\":\"000000\",\"tablet\":\"%s\"}".formatted(its.childId)),
                    // Six digits that were never shown pair nobody.
                    everywhere(Set.of())));

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    private final Map<String, Actor> people = new LinkedHashMap<>();
    private final Map<String, Cookie> tablets = new LinkedHashMap<>();
    private final Map<String, Things> things = new LinkedHashMap<>();

    @BeforeEach
    void familiesHereAndElsewhere() throws IOException {
        TestSecurityContextHolder.clearContext();
        clock.set(TestClock.START);
        TestClinic clinic = given.aClinic();
        TestFamily family = clinic.aFamily("Mia");
        TestFamily other = clinic.aFamily("Noah");
        TestFamily far = given.aClinic().aFamily("Zoe");
        things.put("own", with(family));
        things.put("foreign", with(other));
        things.put("far", with(far));
        things.put(
                "made up",
                new Things(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID() + things.get("own").slot.substring(36)));
        people.put("administrator", clinic.administrator().actor());
        people.put("therapist", clinic.pt().actor());
        people.put("colleague", clinic.ot().actor());
        people.put("parent", family.parent().actor());
        people.put("helper", family.helper("Rosa", CaregiverRole.GRANDPARENT).actor());
        people.put("other parent", other.parent().actor());
        people.put("far therapist", far.clinic().pt().actor());
        people.put("far parent", far.parent().actor());
        tablets.put("tablet", cookie(family.tabletSecret()));
        tablets.put("other tablet", cookie(other.tabletSecret()));
        tablets.put("stranger's cookie", cookie("AAAA"));
        endTheAccessOfSome(clinic, family);
    }

    private void endTheAccessOfSome(TestClinic clinic, TestFamily family) {
        Account uncle = family.helper("Ulf", CaregiverRole.PARENT);
        people.put("removed parent", uncle.actor());
        people.put("deactivated therapist", clinic.slp().actor());
        String secret = family.tabletSecret();
        tablets.put("ended tablet", cookie(secret));
        given.as(clinic.administrator(), () -> {
            given.get(Treatments.class).assign(family.childId(), clinic.slp().getId());
            given.get(Accounts.class).deactivate(clinic.slp().getId());
        });
        family.asParent(() -> {
            Devices devices = given.get(Devices.class);
            devices.revoke(
                    family.childId(), devices.recognise(secret).orElseThrow().id());
            CareCircles circles = given.get(CareCircles.class);
            circles.members(family.childId()).stream()
                    .filter(member -> uncle.getId().equals(member.accountId()))
                    .forEach(member -> circles.remove(family.childId(), member.id()));
        });
    }

    @Test
    void everyAddressHasARowAndEveryRowAnAddress() {
        Set<String> found = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(handler -> handler.getValue().getBeanType().getName().startsWith("org.starhop."))
                .flatMap(handler -> handler.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method ->
                                handler.getKey().getPatternValues().stream().map(pattern -> method + " " + pattern)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(new TreeSet<>(ROWS.keySet()));
    }

    @Test
    void everyAddressAnswersTheRightPeopleAndNobodyElse() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (var row : ROWS.entrySet()) {
            for (String whose : things.keySet()) {
                for (String person : everybody()) {
                    MockHttpServletResponse answer = ask(row.getValue(), things.get(whose), person);
                    boolean answered = answer.getStatus() / 100 == 2;
                    if (answered != row.getValue().who().get(whose).contains(person)) {
                        wrong.add(person + " gets " + answer.getStatus() + " from " + row.getKey() + " about " + whose);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsNotYoursAnswersLikeWhatDoesNotExist() throws Exception {
        List<String> different = new ArrayList<>();
        for (var row : ROWS.entrySet()) {
            for (String person : everybody()) {
                String nothing = told(ask(row.getValue(), things.get("made up"), person));
                for (String whose : List.of("own", "foreign", "far")) {
                    boolean theirs = row.getValue().who().get(whose).contains(person);
                    String answer = told(ask(row.getValue(), things.get(whose), person));
                    if (!theirs && !answer.equals(nothing)) {
                        different.add(person + " at " + row.getKey() + " about " + whose + ": " + answer);
                    }
                }
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void aTapForAnotherChildIsKeptAndLightsNothing() throws Exception {
        Row taps = ROWS.get("POST /play/api/taps");
        String madeUp = ask(taps, things.get("made up"), "tablet").getContentAsString();
        assertThat(ask(taps, things.get("foreign"), "tablet").getContentAsString())
                .isEqualTo(madeUp)
                .contains("REFUSED");
        assertThat(ask(taps, things.get("own"), "tablet").getContentAsString()).contains("ACCEPTED");
    }

    @Test
    void aBoardNamesNoOtherFamilysChild() throws Exception {
        String board = ask(ROWS.get("GET /play/api/board"), things.get("own"), "tablet")
                .getContentAsString();
        assertThat(board).contains("Mia").doesNotContain("Noah").doesNotContain("Zoe");
    }

    private MockHttpServletResponse ask(Row row, Things about, String person) throws Exception {
        TestSecurityContextHolder.clearContext();
        MockHttpServletRequestBuilder request = row.asking().about(about);
        if (people.containsKey(person)) {
            request.with(authentication(Actors.authentication(people.get(person))));
        }
        if (tablets.containsKey(person)) {
            request.cookie(tablets.get(person));
        }
        // Each from its own address, because rate limits are tested elsewhere.
        request.with(sent -> {
            sent.setRemoteAddr("10.9." + person.length() + "." + (everybody().indexOf(person) + 1));
            return sent;
        });
        return mvc.perform(request).andReturn().getResponse();
    }

    private List<String> everybody() {
        List<String> everybody = new ArrayList<>(people.keySet());
        everybody.addAll(tablets.keySet());
        everybody.add("nobody");
        return everybody;
    }

    private static String told(MockHttpServletResponse answer) throws Exception {
        String said = answer.getStatus() + " " + answer.getRedirectedUrl() + " " + answer.getContentAsString();
        // A problem contains the requested address, which is not news to the caller.
        return said.replaceAll("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}", "…");
    }

    private static Map<String, Set<String>> everywhere(Set<String> who) {
        Map<String, Set<String>> rows = new HashMap<>();
        for (String whose : List.of("own", "foreign", "far", "made up")) {
            rows.put(whose, who);
        }
        return rows;
    }

    private static MockHttpServletRequestBuilder json(String address, String body) {
        return post(address)
                .header(HttpHeaders.ORIGIN, "http://localhost")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static Cookie cookie(String secret) {
        return new Cookie("starhop_device", secret);
    }

    private Things with(TestFamily family) throws IOException {
        Prescription squats = family.threeSquats();
        try (var ball = getClass().getResourceAsStream("/media/bouncing-ball.mp4")) {
            byte[] clip = Objects.requireNonNull(ball).readAllBytes();
            family.asParent(() -> given.get(FamilyMedia.class).show(family.childId(), squats.getId(), clip));
        }
        Prescription shown =
                family.asParent(() -> given.get(Prescriptions.class).get(family.childId(), squats.getId()));
        return new Things(
                family.childId(),
                squats.getId(),
                Objects.requireNonNull(shown.getMedia()).getId(),
                family.slot(squats).toString());
    }
}
