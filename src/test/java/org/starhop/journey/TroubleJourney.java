package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** What goes wrong between a tablet and its server, one thing at a time, and still every tap counts once. */
@Tag("browser")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TroubleJourney {

    private static final String TAPS = "**/play/api/taps";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withOwnDemo();

    BrowserContext browser;

    @BeforeEach
    void aBrowser() {
        browser = JOURNEY.browser();
    }

    @Test
    @Order(1)
    void twoTabsShareOneOutbox() {
        ChildTablet one = ChildTablet.enter(browser, JOURNEY.address()).play("Mia");
        ChildTablet two = ChildTablet.start(browser, JOURNEY.address()).play("Mia");
        int stars = one.stars();
        browser.setOffline(true);
        String first = one.doOneCard();
        assertThat(two.page().locator("[data-slot='" + first + "']")).hasAttribute("data-state", "done");
        two.doOneCard();
        one.assertSavedHere(2);
        browser.setOffline(false);
        one.awaitSafe();
        two.awaitSafe();
        assertThat(one.stars()).isEqualTo(stars + 2);
        assertThat(two.stars()).isEqualTo(stars + 2);
        assertThat(one.starsOnTheServer("Mia")).isEqualTo(stars + 2);
    }

    @Test
    @Order(2)
    void lostAnswersAndReplaysCountOnce() {
        ChildTablet tablet = ChildTablet.enter(browser, JOURNEY.address()).play("Theo");
        int stars = tablet.stars();
        AtomicInteger lost = new AtomicInteger();
        List<String> sent = new ArrayList<>();
        browser.route(TAPS, route -> {
            sent.add(route.request().postData());
            if (lost.getAndIncrement() < 2) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        tablet.doOneCard();
        tablet.awaitSafe();
        assertThat(lost.get()).isGreaterThanOrEqualTo(3);
        assertThat(tablet.starsOnTheServer("Theo")).isEqualTo(stars + 1);
        browser.unroute(TAPS);
        for (String batch : sent.reversed()) {
            assertThat(replay(tablet, batch)).containsOnly("DUPLICATE");
        }
        assertThat(tablet.starsOnTheServer("Theo")).isEqualTo(stars + 1);
    }

    /** Background Sync: the worker sends by itself, and the page learns of it. */
    @Test
    @Order(3)
    void theWorkerSendsWhatThePageCannot() {
        browser.clock().install();
        ChildTablet tablet = ChildTablet.enter(browser, JOURNEY.address()).play("Theo");
        int stars = tablet.stars();
        tablet.page().route(TAPS, Route::abort);
        browser.setOffline(true);
        browser.clock().fastForward(Duration.ofDays(1).toMillis());
        tablet.doOneCard();
        browser.setOffline(false);
        tablet.awaitSafe();
        assertThat(tablet.starsOnTheServer("Theo")).isEqualTo(stars + 1);
    }

    @Test
    @Order(4)
    void aRevokedTabletForgetsNamesAndKeepsTaps() throws Exception {
        browser.clock().install();
        ChildTablet tablet = ChildTablet.enter(browser, JOURNEY.address()).play("Theo");
        int stars = tablet.stars();
        browser.setOffline(true);
        browser.clock().fastForward(Duration.ofDays(1).toMillis());
        tablet.doOneCard();
        ParentConsole console =
                ParentConsole.enter(JOURNEY.browser(), JOURNEY.address()).openTablets("Theo");
        Page parent = console.page();
        assertThat(parent.getByTestId("revoke-tablet").first()).isVisible();
        int paired = parent.getByTestId("revoke-tablet").count();
        // The newest comes first: the one of this test.
        parent.getByTestId("revoke-tablet").first().click();
        parent.locator("vaadin-button[slot=confirm-button]").click();
        assertThat(parent.getByTestId("revoke-tablet")).hasCount(paired - 1);
        browser.setOffline(false);
        assertThat(tablet.see("pair-submit")).isVisible();
        tablet.assertSavedHere(1);
        assertThat(tablet.page().locator("body")).containsText("save it as a file");
        assertThat(tablet.keptNames()).isEmpty();
        assertThat(Files.readString(savedFile(tablet)))
                .contains("starhop-outbox")
                .contains("DONE")
                .doesNotContain("Theo");
        parent.locator("#pair").click();
        String code = parent.locator("#pairing-code").textContent().replaceAll("\\D", "");
        tablet.type(code);
        tablet.awaitSafe();
        assertThat(tablet.see("open-shop")).isVisible();
        assertThat(tablet.stars()).isEqualTo(stars + 1);
    }

    /** Holds the grown-ups' button and saves the entries. */
    private static Path savedFile(ChildTablet tablet) {
        tablet.openGrownUps();
        Download file =
                tablet.page().waitForDownload(() -> tablet.see("save-file").click());
        tablet.see("back-to-board").first().click();
        return file.path();
    }

    private static List<String> replay(ChildTablet tablet, String batch) {
        Object answer = tablet.page()
                .evaluate(
                        "body => fetch('/play/api/taps', {method: 'POST', headers: {'Content-Type': 'application/json'}, body})"
                                + ".then(response => response.text())",
                        batch);
        List<String> statuses = new ArrayList<>();
        JSON.readTree((String) answer)
                .path("results")
                .forEach(result -> statuses.add(result.path("status").asString()));
        return statuses;
    }
}
