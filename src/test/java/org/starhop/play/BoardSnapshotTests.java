package org.starhop.play;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.Statements;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A board that is read while a tap is stored shows all of it or nothing: one that showed the card as done but not the
 * star would take the star out of the child's sky until the next board.
 */
@StarhopTest
@AutoConfigureMockMvc
class BoardSnapshotTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    @Test
    void showsAllOfATapOrNothing() {
        clock.set(TestClock.START);
        TestFamily first = given.aClinic().aFamily("Mia");
        int statementsOfABoard = statements.during(() -> board(first)).size();
        assertThat(statementsOfABoard).isGreaterThan(5);
        for (int before = 0; before < statementsOfABoard; before++) {
            TestFamily family = given.aClinic().aFamily("Mia");
            var tablet = new HttpTablet(mvc, family.tabletSecret(), clock, null);
            tablet.tap(family.slot(family.threeSquats()), 0);
            var board = new AtomicReference<JsonNode>();
            statements.during(() -> board.set(board(family)), before, () -> tablet.send(true));
            assertThat(family.stars().total()).isOne();
            assertThat(done(board.get()))
                    .as("tapped before statement %d", before)
                    .isEqualTo(board.get().path("stars").path("total").asInt());
        }
    }

    private JsonNode board(TestFamily family) {
        try {
            String body = mvc.perform(MockMvcRequestBuilders.get("/play/api/board")
                            .cookie(new Cookie(DeviceFilter.COOKIE, family.tabletSecret())))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            return JsonMapper.shared().readTree(body).path("children").get(0);
        } catch (Exception cause) {
            throw new AssertionError(cause);
        }
    }

    private static int done(JsonNode child) {
        return (int) child.path("days")
                .valueStream()
                .flatMap(day -> day.path("slots").valueStream())
                .filter(slot -> slot.path("state").asString().equals("done"))
                .count();
    }
}
