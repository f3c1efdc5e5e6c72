package org.starhop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.starhop.benchmark.CountingProxy;
import org.starhop.benchmark.DemoDatabase;
import org.starhop.benchmark.Load;
import org.starhop.benchmark.Packaged;
import org.starhop.benchmark.PageWeight;
import org.starhop.benchmark.Samples;
import org.starhop.benchmark.Table;
import org.starhop.benchmark.Visit;
import org.starhop.faults.Tablet;

/**
 * The child-mode figures of the design, written to {@code target/figures/child-mode.md}. Counts, bytes and the order of things
 * are asserted; times are only told, because machines differ. {@code -Dstarhop.figures.samples=200} takes more of them.
 */
@Tag("browser")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FiguresJourney {

    private static final int SAMPLES = Integer.getInteger("starhop.figures.samples", 8);
    private static final int LOAD_SECONDS = Math.clamp(SAMPLES / 4, 3, 15);
    private static final String SOON = "p50 ≤ 17 ms, p99 ≤ 50 ms";
    private static final int OPEN = 200;
    private static final int TAPPING = 16;

    static Browsers browsers;
    static Packaged starhop;
    static String fresh;
    static String grown;
    static long practices;
    static List<Tablet> tablets;
    static final Table TABLE = new Table();

    @BeforeAll
    static void startTheProduct() throws Exception {
        browsers = Browsers.open();
        Path folder = Files.createTempDirectory(Path.of("target"), "figures").toAbsolutePath();
        try (DemoDatabase database = DemoDatabase.make(folder)) {
            practices = database.giveTenYears("Lucía");
            fresh = database.pair("Mia");
            grown = database.pair("Lucía");
            tablets = database.tablets(OPEN, "Mia", "Lucía");
        }
        starhop = Packaged.start(folder, Packaged.JAR, "--spring.profiles.active=demo");
    }

    @AfterAll
    static void writeTheReport() throws Exception {
        TABLE.write(Path.of("target", "figures", "child-mode.md"), "Child mode in figures");
        if (starhop != null) {
            starhop.close();
        }
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    @Order(1)
    void theFirstPictureIsLight() {
        PageWeight weight = PageWeight.of(browsers.browser(), starhop.address(), fresh);
        weight.tell(TABLE);
        assertThat(weight.files()).hasSize(4);
        assertThat(Visit.kilobytes(weight.files())).isLessThanOrEqualTo(30);
        assertThat(weight.kilobytes()).isLessThanOrEqualTo(60);
    }

    @Test
    @Order(2)
    void theSecondVisitAsksForNoFile() throws Exception {
        try (var proxy = new CountingProxy(starhop.address());
                BrowserContext browser = tablet(fresh, new Browser.NewContextOptions())) {
            String address = proxy.address().toString();
            proxy.take();
            try (Page first = ChildTablet.start(browser, address).page()) {
                first.evaluate("() => navigator.serviceWorker.ready");
                first.waitForLoadState(LoadState.NETWORKIDLE);
                int requests = proxy.asked().size();
                double bytes = proxy.take() / 1024.0;
                TABLE.add(
                        "first visit: with all that is kept for offline",
                        "",
                        "%.1f KB in %d requests",
                        bytes,
                        requests);
            }
            Page second = browser.newPage();
            Visit visit = new Visit(second);
            second.navigate(address + "/play/");
            second.waitForLoadState(LoadState.NETWORKIDLE);
            List<String> asked = proxy.asked();
            TABLE.add(
                    "child page, second visit",
                    "0 bytes",
                    "0 bytes; in all %.1f KB for %s",
                    proxy.take() / 1024.0,
                    asked);
            assertThat(asked).contains("/play/api/board").isSubsetOf("/play/api/board", "/play/sw.js");
            assertThat(visit.loaded(one -> !one.url().contains("/play/api/"))).isEmpty();
        }
    }

    @Test
    @Order(3)
    void oneTapLightsOneStar() {
        tap("tap → star visible", fresh, watch -> {});
    }

    @Test
    @Order(4)
    void alsoOnASlowTablet() {
        tap("tap → star visible, CPU throttled 4 times", fresh, tablet -> throttle(tablet.page()));
    }

    @Test
    @Order(5)
    void alsoWithoutNetwork() {
        tap(
                "tap → star visible, offline",
                fresh,
                tablet -> tablet.page().context().setOffline(true));
    }

    @Test
    @Order(6)
    void alsoAfterTenYears() {
        assertThat(practices).isGreaterThan(8 * 365 * 10);
        String what = String.format("tap → star visible, ten years (%,d practices, a full outbox)", practices);
        tap(what, grown, ChildTablet::fillOutbox);
    }

    @Test
    @Order(7)
    void theStarDoesNotWaitForTheServer() {
        var withoutWorker = new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK);
        try (BrowserContext browser = tablet(fresh, withoutWorker)) {
            ChildTablet tablet = ChildTablet.start(browser, starhop.address().toString());
            int stars = tablet.stars();
            var sent = new CompletableFuture<Void>();
            var answered = new CompletableFuture<Route>();
            browser.route("**/play/api/taps", route -> {
                sent.complete(null);
                answered.complete(route);
            });
            tablet.doOneCard();
            tablet.page().waitForCondition(sent::isDone);
            assertThat(tablet.stars()).isEqualTo(stars + 1);
            tablet.assertSavedHere(1);
            browser.unroute("**/play/api/taps");
            answered.join().resume();
            tablet.awaitSafe();
            assertThat(tablet.starsOnTheServer("Mia")).isEqualTo(stars + 1);
        }
    }

    @Test
    @Order(8)
    void onlyWhatIsCheapToMoveMoves() {
        try (BrowserContext browser = tablet(fresh, new Browser.NewContextOptions())) {
            ChildTablet tablet = ChildTablet.start(browser, starhop.address().toString());
            new StarWatch(tablet).openCard();
            tablet.forgetSkyNews();
            Motion.watch(tablet.page());
            tablet.see("did-it").first().click();
            Motion.awaitMoved(tablet.page(), "child-play span");
            tablet.see("feeling-5").click();
            tablet.see("effort-2").click();
            Motion.awaitMoved(tablet.page(), "star-rain span");
            assertThat(Motion.moved(tablet.page()).stream().map(Object::toString))
                    .isSubsetOf("transform", "opacity");
        }
    }

    @Test
    @Order(9)
    void framesKeepComingOnASlowTablet() {
        try (BrowserContext browser = tablet(fresh, new Browser.NewContextOptions())) {
            ChildTablet tablet = ChildTablet.start(browser, starhop.address().toString());
            Page page = tablet.page();
            new StarWatch(tablet).openCard();
            tablet.forgetSkyNews();
            throttle(page);
            Motion flight = Motion.after(() -> tablet.see("did-it").first().click(), page, 1_000);
            tablet.see("feeling-5").click();
            Motion rain = Motion.after(() -> tablet.see("effort-2").click(), page, 2_500);
            TABLE.add("a star's flight, CPU throttled 4 times", "60 frames a second", "%s", flight);
            TABLE.add("the sky's celebration, CPU throttled 4 times", "60 frames a second", "%s", rain);
            assertThat(flight.count()).isPositive();
            assertThat(rain.count()).isPositive();
        }
    }

    @Test
    @Order(10)
    void anOpenTabletCostsTheServerLittle() throws Exception {
        for (Tablet tablet : tablets.subList(0, TAPPING)) {
            tablet.openBoard(starhop.address());
            tablet.hangUp();
        }
        long before = starhop.liveHeap();
        for (Tablet tablet : tablets) {
            tablet.openBoard(starhop.address());
        }
        long with = starhop.liveHeap();
        TABLE.add(
                "server heap per open tablet",
                "≤ 4 KB",
                "%.1f KB (%d tablets that have the board and keep their connection)",
                (with - before) / 1024.0 / OPEN,
                OPEN);
        tablets.forEach(Tablet::hangUp);
    }

    @Test
    @Order(11)
    void answersAreDurable() {
        Load load = new Load(starhop.address(), tablets.subList(0, TAPPING));
        load.flatOut(1, LOAD_SECONDS);
        Load.Result paced = load.paced(200, LOAD_SECONDS);
        TABLE.add(
                "tap → durable answer at 200 a second",
                "p50 ≤ 5 ms, p99 ≤ 25 ms",
                paced.latencies(),
                TAPPING + " tablets");
        Load.Result batches = load.flatOut(50, LOAD_SECONDS);
        TABLE.add("durable taps a second", "≥ 1,000", "%.0f in batches of 50", batches.perSecond());
        assertThat(paced.taps()).isEqualTo(200 * LOAD_SECONDS / TAPPING * TAPPING);
    }

    private interface Condition {
        void set(ChildTablet tablet);
    }

    private static void tap(String what, String secret, Condition condition) {
        try (BrowserContext browser = tablet(secret, new Browser.NewContextOptions())) {
            ChildTablet tablet = ChildTablet.start(browser, starhop.address().toString());
            tablet.page().evaluate("() => navigator.serviceWorker.ready");
            condition.set(tablet);
            Samples samples = new StarWatch(tablet).sample(SAMPLES);
            TABLE.add(what, SOON, samples, "in the page, from the browser's stamp to the painted frame");
            assertThat(samples.count()).isEqualTo(SAMPLES);
        }
    }

    private static void throttle(Page page) {
        page.context()
                .newCDPSession(page)
                .send(
                        "Emulation.setCPUThrottlingRate",
                        JsonParser.parseString("{\"rate\":4}").getAsJsonObject());
    }

    private static BrowserContext tablet(String secret, Browser.NewContextOptions options) {
        return PageWeight.tablet(browsers.browser(), secret, options);
    }
}
