package org.starhop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.starhop.benchmark.CountingProxy;
import org.starhop.benchmark.PageWeight;
import org.starhop.benchmark.Table;
import org.starhop.benchmark.Visit;

/**
 * The child-mode figures of the design, written to {@code target/figures/child-mode.md}. Counts, bytes, and the order
 * of things are asserted; times are only reported, because machines differ. {@code -Dstarhop.figures.samples=200} takes
 * more of them.
 */
@Tag("browser")
@Tag("alone")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FiguresJourney {

    private static final int SAMPLES = Integer.getInteger("starhop.figures.samples", 8);
    private static final int LOAD_SECONDS = Math.clamp(SAMPLES / 4, 3, 15);
    private static final String TAPS = "**/play/api/taps";

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withOwnBrowser();

    static final Table TABLE = new Table();
    static MeasuredClinic clinic;

    @BeforeAll
    static void startTheProduct() throws Exception {
        clinic = MeasuredClinic.start();
    }

    @AfterAll
    static void writeTheReport() throws Exception {
        TABLE.write(Path.of("target", "figures", "child-mode.md"), "Child mode in figures");
        if (clinic != null) {
            clinic.close();
        }
    }

    @Test
    @Order(1)
    void theFirstPaintIsLight() {
        PageWeight weight =
                PageWeight.of(JOURNEY::browser, clinic.starhop().address(), clinic.secret(MeasuredClinic.FRESH));
        weight.tell(TABLE);
        assertThat(weight.files()).hasSize(4);
        assertThat(Visit.kilobytes(weight.files())).isLessThanOrEqualTo(30);
        assertThat(weight.kilobytes()).isLessThanOrEqualTo(60);
    }

    @Test
    @Order(2)
    void theSecondVisitAsksForNoFile() throws Exception {
        BrowserContext browser = clinic.browser(JOURNEY::browser, MeasuredClinic.FRESH);
        try (var proxy = new CountingProxy(clinic.starhop().address())) {
            String address = proxy.address().toString();
            Page first = ChildTablet.start(browser, address).page();
            first.evaluate("() => navigator.serviceWorker.ready");
            first.waitForLoadState(LoadState.NETWORKIDLE);
            first.close();
            int requests = proxy.asked().size();
            TABLE.add(
                    "child page, first visit, with all that is kept for offline",
                    "",
                    "%.1f KB in %d requests",
                    proxy.take() / 1024.0,
                    requests);
            Page second = browser.newPage();
            Visit visit = new Visit(second);
            second.navigate(address + "/play/");
            second.waitForLoadState(LoadState.NETWORKIDLE);
            List<String> asked = proxy.asked();
            String measured = "0 bytes for its files; %.1f KB for %s";
            TABLE.add("child page, second visit", "0 bytes", measured, proxy.take() / 1024.0, asked);
            assertThat(asked).contains("/play/api/board").isSubsetOf("/play/api/board", "/play/sw.js");
            assertThat(visit.loaded(one -> !one.url().contains("/play/api/"))).isEmpty();
        }
    }

    @Test
    @Order(3)
    void oneTapLightsOneStar() {
        tap("tap → star visible", MeasuredClinic.FRESH, tablet -> {});
    }

    @Test
    @Order(4)
    void alsoOnASlowTablet() {
        tap("tap → star visible, CPU throttled 4 times", MeasuredClinic.FRESH, FiguresJourney::throttle);
    }

    @Test
    @Order(5)
    void alsoWithoutNetwork() {
        tap(
                "tap → star visible, offline",
                MeasuredClinic.FRESH,
                tablet -> tablet.page().context().setOffline(true));
    }

    @Test
    @Order(6)
    void alsoAfterTenYears() {
        assertThat(clinic.practices()).isGreaterThan(8 * 365 * 10);
        String what = "tap → star visible, ten years (%,d practices, a full outbox)".formatted(clinic.practices());
        tap(what, MeasuredClinic.GROWN, ChildTablet::fillOutbox);
    }

    @Test
    @Order(7)
    void theStarDoesNotWaitForTheServer() {
        BrowserContext browser = clinic.browserWithoutWorker(JOURNEY::browser, MeasuredClinic.FRESH);
        ChildTablet tablet = start(browser);
        int stars = tablet.stars();
        var held = new CompletableFuture<Route>();
        browser.route(TAPS, held::complete);
        tablet.doOneCard();
        tablet.page().waitForCondition(held::isDone);
        assertThat(tablet.stars()).isEqualTo(stars + 1);
        tablet.assertSavedHere(1);
        browser.unroute(TAPS);
        held.join().resume();
        tablet.awaitSafe();
        assertThat(tablet.starsOnTheServer(MeasuredClinic.FRESH)).isEqualTo(stars + 1);
    }

    @Test
    @Order(8)
    void onlyWhatIsCheapToMoveMoves() {
        BrowserContext browser = clinic.browser(JOURNEY::browser, MeasuredClinic.FRESH);
        ChildTablet tablet = start(browser);
        new StarWatch(tablet).openCard();
        tablet.forgetSkyNews();
        Motion.watch(tablet.page());
        tablet.see("did-it").first().click();
        Motion.awaitMoved(tablet.page(), "child-play span");
        tablet.see("feeling-5").click();
        tablet.tellEffort();
        Motion.awaitMoved(tablet.page(), "star-rain span");
        // What a finger may touch is not painted.
        assertThat(Motion.moved(tablet.page())).isSubsetOf("transform", "opacity", "pointerEvents");
    }

    @Test
    @Order(9)
    void framesKeepComingOnASlowTablet() {
        BrowserContext browser = clinic.browser(JOURNEY::browser, MeasuredClinic.FRESH);
        ChildTablet tablet = start(browser);
        new StarWatch(tablet).openCard();
        tablet.forgetSkyNews();
        throttle(tablet);
        Motion flight = Motion.after(() -> tablet.see("did-it").first().click(), tablet.page(), 1_000);
        tablet.see("feeling-5").click();
        Motion rain = Motion.after(tablet::tellEffort, tablet.page(), 2_500);
        TABLE.add("a star's flight, CPU throttled 4 times", "60 frames a second", "%s", flight);
        TABLE.add("the sky's celebration, CPU throttled 4 times", "60 frames a second", "%s", rain);
        assertThat(flight.count()).isPositive();
        assertThat(rain.count()).isPositive();
    }

    @Test
    @Order(10)
    void anOpenTabletCostsTheServerLittle() throws Exception {
        clinic.heap(TABLE);
    }

    @Test
    @Order(11)
    void answersAreDurable() {
        assertThat(clinic.durable(TABLE, LOAD_SECONDS)).isPositive();
    }

    private static void tap(String what, String child, Consumer<ChildTablet> condition) {
        BrowserContext browser = clinic.browser(JOURNEY::browser, child);
        ChildTablet tablet = start(browser);
        tablet.page().evaluate("() => navigator.serviceWorker.ready");
        condition.accept(tablet);
        TABLE.add(
                what,
                "p50 ≤ 17 ms, p99 ≤ 50 ms",
                new StarWatch(tablet).sample(SAMPLES),
                "in the page, from the browser's stamp to the painted frame");
        // The last tap was taken back; the server learns of that too, and the card is open for the next test.
        browser.setOffline(false);
        tablet.awaitSafe();
    }

    private static ChildTablet start(BrowserContext browser) {
        return ChildTablet.start(browser, clinic.starhop().address().toString());
    }

    private static void throttle(ChildTablet tablet) {
        tablet.page()
                .context()
                .newCDPSession(tablet.page())
                .send(
                        "Emulation.setCPUThrottlingRate",
                        JsonParser.parseString("{\"rate\":4}").getAsJsonObject());
    }
}
