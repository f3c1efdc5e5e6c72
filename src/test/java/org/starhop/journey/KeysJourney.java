package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Child mode without touch: by Tab and one other key, which is also what a scanning switch does, and by clicks without
 * a pointer, as assistive tools make them. Nothing needs to be dragged, held, or done in time.
 */
@Tag("browser")
class KeysJourney {

    private static final String COUNT_POINTERS =
            "window.pointers = 0; addEventListener('pointerdown', () => window.pointers++, true);";

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withSharedDemo();

    /** Every test uses a separate day, on which all cards are open. */
    private static int day = 5;

    @ParameterizedTest
    @ValueSource(strings = {"Enter", "Space"})
    void twoKeysLightAStar(String go) {
        ChildTablet tablet = tablet();
        Keys keys = new Keys(tablet.page());
        choose(keys, "Mia", go);
        tablet.goOfflineFor(++day);
        int stars = tablet.stars();
        String slot = keys.tabTo(stop -> stop.name().equals("card")).slot();
        keys.press(go);
        assertThat(tablet.page().locator("card-screen h1")).isFocused();
        keys.tabTo("lets-go");
        keys.press(go);
        assertThat(tablet.see("step")).isFocused();
        keys.tabTo("next-step");
        keys.press(go);
        keys.tabTo("finished");
        keys.press(go);
        assertThat(tablet.page().locator("practice-answers h2")).isFocused();
        keys.tabTo("did-it");
        keys.press(go);
        assertThat(tablet.see("star-total").first()).hasText(String.valueOf(stars + 1));
        assertThat(tablet.see("cheer")).isFocused();
        keys.tabTo("back-to-board");
        keys.press(go);
        assertThat(tablet.page().locator("activity-card [data-slot='" + slot + "']"))
                .isFocused();
        thereAndBack(tablet, keys, "open-shop", "shop-screen h1", go);
        thereAndBack(tablet, keys, "break", "break-screen h1", go);
        tablet.goOnline();
        assertThat(tablet.starsOnTheServer("Mia")).isEqualTo(stars + 1);
    }

    @Test
    void arrowKeysMoveAlongTheSky() {
        ChildTablet tablet = tablet();
        Keys keys = new Keys(tablet.page());
        choose(keys, "Mia", "Enter");
        keys.tabTo("open-sky");
        keys.press("Enter");
        assertThat(tablet.see("figure-name")).isFocused();
        keys.tabTo("sky-now");
        for (String view : new String[] {"gallery", "pip", "stickers", "month"}) {
            keys.press("ArrowRight");
            assertThat(tablet.see("sky-" + view)).isFocused();
            assertThat(tablet.see("sky-" + view)).hasAttribute("aria-selected", "true");
        }
        keys.press("ArrowLeft");
        assertThat(tablet.see("sky-stickers")).isFocused();
        keys.tabTo("back-to-board");
        keys.press("Enter");
        assertThat(tablet.see("open-sky")).isFocused();
    }

    @Test
    void itHurtsIsFoundByKeys() {
        ChildTablet tablet = tablet();
        Keys keys = new Keys(tablet.page());
        choose(keys, "Theo", "Enter");
        tablet.goOfflineFor(++day);
        String slot = keys.tabTo(stop -> stop.name().equals("card")).slot();
        keys.press("Enter");
        keys.tabTo("it-hurts");
        keys.press("Enter");
        assertThat(tablet.see("get-grown-up")).isFocused();
        keys.tabTo("pain-2");
        keys.press("Enter");
        assertThat(tablet.see("pain-2")).hasAttribute("aria-pressed", "true");
        keys.tabTo("undo");
        keys.press("Enter");
        assertThat(tablet.see("finished")).isVisible();
        keys.tabTo("back-to-board");
        keys.press("Enter");
        Locator card = tablet.page().locator("activity-card [data-slot='" + slot + "']");
        assertThat(card).isFocused();
        assertThat(card).hasAttribute("data-state", "open");
    }

    @Test
    void noScreenIsATrap() {
        ChildTablet tablet = tablet();
        Keys keys = new Keys(tablet.page());
        assertEverythingIsReached(keys);
        tablet.play("Mia").goOfflineFor(++day);
        assertEverythingIsReached(keys);
        tablet.openCards().first().click();
        assertThat(tablet.see("join-GROWN_UP")).isVisible();
        assertEverythingIsReached(keys);
        tablet.letsGo();
        assertEverythingIsReached(keys);
        tablet.openAnswers();
        assertEverythingIsReached(keys);
        tablet.backToBoard();
        tablet.see("open-shop").click();
        assertThat(tablet.see("star-balance")).isVisible();
        assertEverythingIsReached(keys);
    }

    @Test
    void aClickWithoutAPointerIsEnough() {
        ChildTablet tablet = tablet();
        click(tablet.page().locator("[data-testid^=child-]").filter(new Locator.FilterOptions().setHasText("Mia")));
        tablet.goOfflineFor(++day);
        int stars = tablet.stars();
        click(tablet.openCards().first());
        click(tablet.see("lets-go"));
        click(tablet.see("count"));
        click(tablet.see("next-step"));
        click(tablet.see("finished"));
        click(tablet.see("did-it"));
        assertThat(tablet.see("star-total").first()).hasText(String.valueOf(stars + 1));
        click(tablet.see("feeling-3"));
        click(tablet.see("effort-1"));
        click(tablet.see("where-HOME"));
        click(tablet.see("undo"));
        assertThat(tablet.see("star-total").first()).hasText(String.valueOf(stars));
        for (String way : new String[] {"back-to-board", "open-shop", "back-to-board", "open-sky", "sky-month"}) {
            click(tablet.see(way));
        }
        assertThat(tablet.see("month")).isVisible();
        for (String way : new String[] {"back-to-board", "break", "rest-breathe", "rested", "grown-up"}) {
            click(tablet.see(way));
        }
        assertThat(tablet.see("save-file")).isVisible();
        click(tablet.see("back-to-board"));
        click(tablet.see("other-child"));
        tablet.awaitPlayers();
        assertThat(tablet.page().evaluate("() => window.pointers")).isEqualTo(0);
    }

    private static ChildTablet tablet() {
        BrowserContext browser = JOURNEY.browser();
        browser.addInitScript(COUNT_POINTERS);
        browser.clock().install();
        ChildTablet tablet = ChildTablet.enter(browser, JOURNEY.address());
        tablet.reload();
        return tablet;
    }

    private static void choose(Keys keys, String nickname, String go) {
        keys.tabTo(stop -> stop.text().equals(nickname));
        keys.press(go);
        keys.tabTo("open-shop");
    }

    /** Opens a screen and returns to what opened it. */
    private static void thereAndBack(ChildTablet tablet, Keys keys, String door, String inside, String go) {
        keys.tabTo(door);
        keys.press(go);
        assertThat(tablet.page().locator(inside)).isFocused();
        keys.tabTo("back-to-board");
        keys.press(go);
        assertThat(tablet.see(door).first()).isFocused();
    }

    private static void assertEverythingIsReached(Keys keys) {
        Set<String> stops = keys.round("Tab");
        assertThat(stops).containsExactlyInAnyOrderElementsOf(keys.reachable()).hasSizeGreaterThan(1);
        assertThat(keys.round("Shift+Tab")).containsExactlyInAnyOrderElementsOf(stops);
    }

    private static void click(Locator target) {
        target.first().evaluate("one => one.click()");
    }
}
