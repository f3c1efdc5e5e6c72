package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Clocks that are wrong, and the moments at which days change: only the slot on the board decides which day a tap
 * belongs to.
 */
@Tag("browser")
class ClockJourney {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withOwnDemo();

    BrowserContext browser;

    @BeforeEach
    void aBrowser() {
        browser = JOURNEY.browser();
    }

    @Test
    void aClockThreeHoursWrongIsCorrected() {
        browser.clock().install();
        browser.clock().setSystemTime(Date.from(Instant.now().plus(Duration.ofHours(3))));
        ChildTablet tablet = ChildTablet.enter(browser, JOURNEY.address()).play("Theo");
        int stars = tablet.stars();
        String slot = tablet.doOneCard();
        tablet.awaitSafe();
        assertThat(tablet.starsOnTheServer("Theo")).isEqualTo(stars + 1);
        assertThat(slot).contains(LocalDate.now(CHICAGO).toString().replace("-", ""));
        Instant kept = Instant.parse(
                tablet.slotOnTheServer(slot).path("logged").path("at").asString());
        assertThat(Duration.between(kept, Instant.now()).abs()).isLessThan(Duration.ofMinutes(3));
    }

    @Test
    void midnightPutsTheNextDaysCardsOnTheBoard() {
        Instant midnight =
                LocalDate.now(CHICAGO).plusDays(1).atStartOfDay(CHICAGO).toInstant();
        browser.clock().install();
        ChildTablet tablet = ChildTablet.enter(browser, JOURNEY.address()).play("Mia");
        int stars = tablet.stars();
        browser.setOffline(true);
        browser.clock()
                .fastForward(Duration.between(Instant.now(), midnight.minusSeconds(20))
                        .toMillis());
        assertThat(tablet.page()
                        .locator("[data-slot*='" + digits(midnight.minusSeconds(60)) + "']")
                        .first())
                .isVisible();
        browser.clock().fastForward(60_000);
        assertThat(tablet.page()
                        .locator("[data-slot*='" + digits(midnight) + "']")
                        .first())
                .isVisible();
        String slot = tablet.doOneCard();
        assertThat(slot).contains(digits(midnight));
        browser.setOffline(false);
        tablet.awaitSafe();
        assertThat(tablet.slotOnTheServer(slot).path("state").asString()).isEqualTo("done");
        assertThat(tablet.starsOnTheServer("Mia")).isEqualTo(stars + 1);
    }

    /**
     * The tablet flies to Tokyo while the child plays: there it is already tomorrow, but the child's day is still the
     * family's.
     */
    @Test
    void aTabletThatTravelsKeepsTheChildsOwnDay() throws Exception {
        LocalDate tomorrow = LocalDate.now(CHICAGO).plusDays(1);
        Instant evening = tomorrow.atTime(20, 0).atZone(CHICAGO).toInstant();
        browser.clock().install();
        ChildTablet tablet = ChildTablet.enter(browser, JOURNEY.address()).play("Theo");
        CDPSession place = browser.newCDPSession(tablet.page());
        travel(place, CHICAGO);
        int stars = tablet.stars();
        browser.setOffline(true);
        browser.clock().fastForward(Duration.between(Instant.now(), evening).toMillis());
        String atHome = tablet.doOneCard();
        travel(place, TOKYO);
        assertThat(tablet.page().evaluate("() => new Date().getDate()"))
                .isEqualTo(tomorrow.plusDays(1).getDayOfMonth());
        String abroad = tablet.doOneCard();
        tablet.reload();
        String afterStart = tablet.play("Theo").doOneCard();
        assertThat(List.of(atHome, abroad, afterStart)).allMatch(slot -> slot.contains(digits(tomorrow)));
        tablet.goOnline();
        assertThat(tablet.starsOnTheServer("Theo")).isEqualTo(stars + 3);
        JOURNEY.demo().kill();
        List<String> zones = zonesOf(tomorrow);
        JOURNEY.demo().startAgain();
        assertThat(zones).containsExactly(CHICAGO.getId(), TOKYO.getId(), TOKYO.getId());
    }

    private static void travel(CDPSession place, ZoneId zone) {
        JsonObject override = new JsonObject();
        override.addProperty("timezoneId", zone.getId());
        place.send("Emulation.setTimezoneOverride", override);
    }

    /** Returns where the tablet was at each of Theo's taps of that day. */
    private static List<String> zonesOf(LocalDate day) {
        return JOURNEY.demo()
                .database()
                .sql("select zone from practice_log where local_date = ? and outbox_id is not null and child_id ="
                        + " (select id from child where nickname = 'Theo') order by happened_at")
                .param(day)
                .query(String.class)
                .list();
    }

    /** The board's days are moved to the night on which Chicago's clocks go forward, along with the tablet's clock. */
    @Test
    void theNightWithAnHourLessKeepsItsDays() {
        LocalDate shortDay = LocalDate.of(2027, 3, 14);
        LocalDate today = LocalDate.now(CHICAGO);
        long shift = ChronoUnit.DAYS.between(today, shortDay.minusDays(1));
        Instant evening = shortDay.atStartOfDay(CHICAGO).minusMinutes(10).toInstant();
        browser.close();
        browser = JOURNEY.browserWithoutWorker();
        AtomicBoolean online = new AtomicBoolean(true);
        browser.route("**/play/api/board", route -> {
            if (online.get()) {
                movedBoard(route, shift, evening);
            } else {
                route.abort();
            }
        });
        browser.clock().install();
        browser.clock().setSystemTime(Date.from(evening));
        ChildTablet tablet =
                ChildTablet.enterWithoutWorker(browser, JOURNEY.address()).play("Mia");
        int stars = tablet.stars();
        assertThat(tablet.page().locator("[data-slot*='" + digits(today) + "']").first())
                .isVisible();
        browser.setOffline(true);
        online.set(false);
        browser.clock().fastForward(Duration.ofMinutes(15).toMillis());
        assertThat(tablet.page()
                        .locator("[data-slot*='" + digits(today.plusDays(1)) + "']")
                        .first())
                .isVisible();
        browser.clock().fastForward(Duration.ofHours(22).toMillis());
        assertThat(tablet.page()
                        .locator("[data-slot*='" + digits(today.plusDays(1)) + "']")
                        .first())
                .isVisible();
        String slot = tablet.doOneCard();
        browser.clock().fastForward(Duration.ofMinutes(55).toMillis());
        assertThat(tablet.page()
                        .locator("[data-slot*='" + digits(today.plusDays(2)) + "']")
                        .first())
                .isVisible();
        browser.setOffline(false);
        tablet.awaitSafe();
        assertThat(tablet.starsOnTheServer("Mia")).isEqualTo(stars + 1);
        assertThat(tablet.slotOnTheServer(slot).path("state").asString()).isEqualTo("done");
    }

    private static void movedBoard(Route route, long shift, Instant now) {
        var answer = route.fetch();
        String body = answer.text();
        if (answer.status() == 200) {
            LocalDate first = LocalDate.now(CHICAGO);
            for (int day = 14; day >= 0; day--) {
                body = body.replace(
                        "\"date\":\"" + first.plusDays(day) + "\"", "\"date\":\"" + first.plusDays(day + shift) + "\"");
                body = body.replace(begin(first.plusDays(day)), begin(first.plusDays(day + shift)));
            }
            body = body.replaceFirst("\"now\":\"[^\"]*\"", "\"now\":\"" + now + "\"");
        }
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body));
    }

    /** Returns when a day begins, according to the board. */
    private static String begin(LocalDate day) {
        return "\"from\":\"" + day.atStartOfDay(CHICAGO).toInstant() + "\"";
    }

    private static String digits(Instant moment) {
        return digits(LocalDate.ofInstant(moment, CHICAGO));
    }

    private static String digits(LocalDate date) {
        return date.toString().replace("-", "");
    }
}
