package org.starhop.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/** What no tablet of ours sends: it is refused individually, for good, and blocks nothing else. */
@StarhopTest
@AutoConfigureMockMvc
class OddCommandsTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    TestFamily family;
    String slot;
    Cookie tablet;
    UUID outbox;

    @BeforeEach
    void aPairedTablet() {
        clock.set(TestClock.START);
        family = given.aClinic().aFamily("Mia");
        slot = family.slot(family.threeSquats()).toString();
        tablet = new Cookie(DeviceFilter.COOKIE, family.tabletSecret());
        outbox = UUID.randomUUID();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"at\":\"+1000000000-12-31T23:59:59Z\"",
                "\"at\":\"-1000000000-01-01T00:00:00Z\"",
                "\"result\":\"a\\u0000b\"",
                "\"barrier\":\"\\ud800\"",
                "\"reps\":2.5",
                "\"reps\":\"10\"",
                "\"feeling\":[5]",
                "\"undoes\":7",
                "\"chosen\":1"
            })
    void oneThatCannotBeStoredIsRefusedAlone(String part) throws Exception {
        String odd = tap(2).replace("}", "," + part + "}");
        for (String asBefore : new String[] {"ACCEPTED", "DUPLICATE"}) {
            send(tap(1), odd, tap(3))
                    .andExpect(jsonPath("$.results[0].status").value(asBefore))
                    .andExpect(jsonPath("$.results[1].status").value("REFUSED"))
                    .andExpect(jsonPath("$.results[1].reason").value("invalid"))
                    .andExpect(jsonPath("$.results[2].status").value(asBefore))
                    .andExpect(jsonPath("$.durableThrough").value(3));
        }
        assertThat(family.stars().total()).isEqualTo(1);
    }

    @Test
    void theLastNumberOfAllIsAnsweredAgainAndAgain() throws Exception {
        for (String status : new String[] {"ACCEPTED", "DUPLICATE"}) {
            send(tap(Integer.MAX_VALUE))
                    .andExpect(jsonPath("$.results[0].status").value(status))
                    .andExpect(jsonPath("$.durableThrough").value(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1.0", "1e0", "\"1\"", "0", "-1", "2147483648", "null", "[1]"})
    void aNumberIsWholeAndPositiveOrTheBatchIsAProblem(String seq) throws Exception {
        send(tap(1).replace("\"seq\":1", "\"seq\":" + seq))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("seq"));
    }

    @Test
    void aWishWithTheIdOfAStrangersWishIsRefusedAlone() throws Exception {
        TestFamily stranger = given.aClinic().aFamily("Noah");
        UUID claim = UUID.randomUUID();
        Cookie theirs = new Cookie(DeviceFilter.COOKIE, stranger.tabletSecret());
        String lit = tap(1).replace(slot, stranger.slot(stranger.threeSquats()).toString());
        sendFrom(theirs, lit, ask(2, stranger, claim, stranger.reward("Zoo", 1)))
                .andExpect(jsonPath("$.results[1].status").value("ACCEPTED"));
        outbox = UUID.randomUUID();
        UUID reward = family.reward("Zoo", 1);
        for (String asBefore : new String[] {"ACCEPTED", "DUPLICATE"}) {
            send(tap(1), ask(2, family, claim, reward), tap(3))
                    .andExpect(jsonPath("$.results[0].status").value(asBefore))
                    .andExpect(jsonPath("$.results[1].reason").value("invalid"))
                    .andExpect(jsonPath("$.results[2].status").value(asBefore))
                    .andExpect(jsonPath("$.durableThrough").value(3));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":482913,%s}",
                "{\"code\":\"482913\",%s,\"name\":5}",
                "{\"code\":\"482913\",%s,\"name\":\"a\\u0000b\"}"
            })
    void pairingTakesEveryPartAsItIsWritten(String body) throws Exception {
        mvc.perform(post("/play/api/pair")
                        .header("Origin", "http://localhost")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.formatted("\"tablet\":\"" + UUID.randomUUID() + "\"")))
                .andExpect(status().isBadRequest());
    }

    private ResultActions send(String... commands) throws Exception {
        return sendFrom(tablet, commands);
    }

    private ResultActions sendFrom(Cookie device, String... commands) throws Exception {
        return mvc.perform(post("/play/api/taps")
                .cookie(device)
                .header("Origin", "http://localhost")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"outbox\":\"" + outbox + "\",\"sentAt\":\"" + TestClock.START + "\",\"commands\":["
                        + String.join(",", commands) + "]}"));
    }

    private String tap(int seq) {
        return "{\"seq\":" + seq + ",\"kind\":\"TAP\",\"slot\":\"" + slot
                + "\",\"version\":1,\"result\":\"DONE\",\"zone\":" + "\"America/Chicago\"}";
    }

    private static String ask(int seq, TestFamily family, UUID claim, UUID reward) {
        return "{\"seq\":" + seq + ",\"kind\":\"ASK\",\"child\":\"" + family.childId() + "\",\"claim\":\"" + claim
                + "\",\"reward\":\"" + reward + "\",\"cost\":1}";
    }
}
