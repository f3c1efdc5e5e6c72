package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every kind of card, and every answer to it, by touch; at the end the server's log is checked. */
@Tag("browser")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CardsJourney {

    /** A report in words: only what was reported, with the tap or after it. */
    private static final String REPORT = """
            select trim(concat_ws(' ', kind, result, 'feeling ' || %s, 'effort ' || %s, 'pain ' || %s, barrier,
                'reps ' || reps, %s, practiced_with, 'stars ' || star_delta))
            from practice_log l where concat(prescription_id, '.', formatdatetime(local_date, 'yyyyMMdd'), '.', n) = ?
            order by seq""".formatted(last("feeling"), last("effort"), last("pain"), last("setting"));

    /** What the log must say about each slot. */
    private static final Map<String, String> TOLD = new HashMap<>();

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withOwnDemo();

    /** Every test uses a separate day, on which all cards are open. */
    private static int day;

    private BrowserContext browser;

    @BeforeEach
    void aNewDay() {
        browser = JOURNEY.browser();
        browser.clock().install();
        day++;
    }

    @Test
    void stepsComeOneAtATime() {
        ChildTablet tablet = laterAsMia();
        tablet.openCard("Bear Walk");
        assertThat(tablet.see("step")).isHidden();
        Locator steps = tablet.page().locator("step-pages li");
        int all = steps.count();
        assertThat(all).isBetween(2, 6);
        tablet.letsGo();
        for (int step = 0; step < all - 1; step++) {
            assertThat(steps.nth(step)).hasAttribute("aria-current", "step");
            String words = tablet.see("step").textContent();
            tablet.see("next-step").click();
            assertThat(tablet.see("step")).not().hasText(words);
        }
        assertThat(steps.nth(all - 1)).hasAttribute("aria-current", "step");
        assertThat(tablet.see("next-step")).isDisabled();
        tablet.see("step-before").click();
        assertThat(tablet.page().locator("step-pages li[aria-current]")).hasCount(1);
        assertThat(steps.nth(all - 2)).hasAttribute("aria-current", "step");
    }

    @Test
    void theCounterCountsAndNeverStops() {
        ChildTablet tablet = laterAsMia();
        int stars = tablet.stars();
        String slot = tablet.openCard("Hot Cocoa Breath");
        tablet.letsGo();
        for (int count = 1; count <= 7; count++) {
            tablet.see("count").click();
            assertThat(tablet.page().locator("rep-counter .under")).containsText(count + " of 5");
        }
        tablet.answer("did-it");
        tablet.see("feeling-4").click();
        tablet.see("effort-2").click();
        tablet.see("where-CAR").click();
        finish(tablet, stars + 1);
        TOLD.put(slot, "REPORT DONE feeling 4 effort 2 reps 7 CAR stars 1");
    }

    @Test
    void aHoldEndsWithASignAndCounts() {
        ChildTablet tablet = laterAsMia();
        int stars = tablet.stars();
        String slot = tablet.openCard("Flamingo Stand");
        tablet.letsGo();
        long now = ((Number) tablet.page().evaluate("() => Date.now()")).longValue();
        browser.clock().pauseAt(now + 2_000);
        tablet.see("hold").click();
        browser.clock().runFor(4_200);
        assertThat(tablet.see("hold").locator("b")).hasText("4");
        assertThat(tablet.see("hold").locator("circle.on")).hasCount(4);
        browser.clock().runFor(21_000);
        assertThat(tablet.see("hold-done")).isVisible();
        assertThat(tablet.see("hold").locator("circle:not(.on)")).hasCount(0);
        assertThat(tablet.page().locator("hold-timer p")).hasText("You held 10 seconds.");
        assertThat(tablet.see("count")).containsText("1 of 3");
        browser.clock().resume();
        tablet.answer("partly");
        finish(tablet, stars + 1);
        TOLD.put(slot, "REPORT PARTLY reps 1 stars 1");
    }

    @Test
    void aBreakIsNotReported() {
        ChildTablet tablet = laterAsMia();
        int stars = tablet.stars();
        int written = tablet.written();
        tablet.see("break").first().click();
        assertThat(tablet.see("break-which")).isFocused();
        for (String rest : new String[] {"breathe", "shake"}) {
            tablet.see("rest-" + rest).click();
            assertThat(tablet.see("break-how")).isVisible();
            tablet.see("other-rest").click();
        }
        tablet.see("rest-stretch").click();
        tablet.see("rested").click();
        assertThat(tablet.see("open-shop")).isVisible();
        assertThat(tablet.stars()).isEqualTo(stars);
        assertThat(tablet.written()).isEqualTo(written);
    }

    @Test
    void theFamilysHelpIsShownAsPipsWings() {
        ParentConsole parent = ParentConsole.enter(JOURNEY.browser(), JOURNEY.address());
        parent.open("Mia", "plan");
        Locator name = parent.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Crab Walk"));
        Locator item = parent.see("plan-item").filter(new Locator.FilterOptions().setHas(name));
        item.getByTestId("prompt-level").click();
        parent.page()
                .locator("vaadin-select-item:visible")
                .getByText("Words only")
                .click();
        assertThat(parent.page().locator("vaadin-notification-card")).isVisible();
        ChildTablet tablet = laterAsMia();
        tablet.openCard("Crab Walk");
        tablet.see("for-grown-ups").click();
        assertThat(tablet.see("pip-wings")).hasAttribute("data-wings", "4");
        assertThat(tablet.see("pip-wings")).containsText("You tell me. I do it.");
        tablet.backToBoard();
        tablet.openCard("Bear Walk");
        tablet.see("for-grown-ups").click();
        assertThat(tablet.see("pip-wings")).hasAttribute("data-wings", "6");
        tablet.backToBoard();
        tablet.openCard("Hot Cocoa Breath");
        tablet.see("for-grown-ups").click();
        assertThat(tablet.page().locator("card-screen .words h2")).isFocused();
        assertThat(tablet.see("pip-wings")).hasCount(0);
    }

    @Test
    void countedTimesLeadFromPlanetToPlanet() {
        ChildTablet tablet = ChildTablet.enter(browser, JOURNEY.address()).play("Mia");
        Locator planets = tablet.page().locator("[data-testid^=quest-]");
        int before = counted(tablet, planets);
        int stars = tablet.stars();
        tablet.goOfflineFor(day);
        String slot = tablet.openCard("Bunny");
        tablet.letsGo();
        for (int count = 0; count < 25; count++) {
            tablet.see("count").click();
        }
        tablet.answer("did-it");
        finish(tablet, stars + 1);
        TOLD.put(slot, "REPORT DONE reps 25 stars 1");
        tablet.see("open-sky").click();
        tablet.see("sky-quest").click();
        assertThat(planets).containsText("You counted " + (before + 25) + " so far.");
        int all = planets.locator("li").count();
        assertThat(planets).hasAttribute("data-reached", String.valueOf((before + 25) * all / 200));
        assertThat(planets.locator("li:not(.ahead)")).hasCount((before + 25) * all / 200);
    }

    @Test
    void twoWhoDoItTogetherLightAFamilyStar() {
        ChildTablet tablet = laterAsMia();
        int stars = tablet.stars();
        int family = familyStars(tablet);
        String slot = tablet.openCard("Bear Walk");
        tablet.see("join-GROWN_UP").click();
        assertThat(tablet.see("joined")).hasText("With a grown-up: a star for the family.");
        tablet.answer("did-it");
        finish(tablet, stars + 1);
        assertThat(familyStars(tablet)).isEqualTo(family + 1);
        TOLD.put(slot, "REPORT DONE GROWN_UP stars 1");
    }

    @Test
    void itHurtsEarnsTheSameStarAndTheCardRests() {
        ChildTablet tablet = laterAsMia();
        int stars = tablet.stars();
        String slot = tablet.openCard("Bear Walk");
        tablet.see("it-hurts").click();
        assertThat(tablet.see("get-grown-up")).isFocused();
        tablet.see("pain-4").click();
        assertThat(tablet.see("pain-4")).hasAttribute("aria-pressed", "true");
        tablet.backToBoard();
        Locator card = tablet.page().locator("[data-slot='" + slot + "']");
        assertThat(card).hasAttribute("data-state", "resting");
        finishOnBoard(tablet, stars + 1);
        assertThat(stateOnTheServer(tablet, slot)).isEqualTo("resting");
        TOLD.put(slot, "REPORT NOT_TODAY pain 4 HURT stars 1");
    }

    @Test
    void notTodayIsFineAndMayBeDoneLater() {
        ChildTablet tablet = laterAsMia();
        int stars = tablet.stars();
        String slot = tablet.openCard("Crab Walk");
        tablet.answer("not-today");
        assertThat(tablet.see("cheer")).hasText("That is okay, Mia. Rest well.");
        tablet.see("feeling-2").click();
        tablet.backToBoard();
        Locator card = tablet.page().locator("[data-slot='" + slot + "']");
        assertThat(card).hasAttribute("data-state", "not-today");
        assertThat(tablet.stars()).isEqualTo(stars);
        card.click();
        tablet.answer("tried");
        finish(tablet, stars + 1);
        assertThat(stateOnTheServer(tablet, slot)).isEqualTo("tried");
        TOLD.put(slot, "REPORT NOT_TODAY feeling 2 stars 0, REPORT TRIED stars 1");
    }

    @Test
    void aTapMayBeTakenBackForTenMinutes() {
        ChildTablet tablet = laterAsMia();
        int stars = tablet.stars();
        String back = tablet.openCard("Bear Walk");
        tablet.answer("did-it");
        assertThat(tablet.see("star-total").first()).hasText(String.valueOf(stars + 1));
        tablet.see("undo").click();
        assertThat(tablet.see("star-total").first()).hasText(String.valueOf(stars));
        tablet.backToBoard();
        String kept = tablet.openCard("Crab Walk");
        tablet.answer("did-it");
        browser.clock().fastForward(9 * 60_000);
        assertThat(tablet.see("undo")).isVisible();
        browser.clock().fastForward(2 * 60_000);
        assertThat(tablet.see("undo")).hasCount(0);
        finish(tablet, stars + 1);
        assertThat(stateOnTheServer(tablet, back)).isEqualTo("open");
        TOLD.put(back, "REPORT DONE stars 1, UNDO stars -1");
        TOLD.put(kept, "REPORT DONE stars 1");
    }

    @Test
    void oneOfTwoIsEnough() {
        ChildTablet tablet = laterAsMia();
        int stars = tablet.stars();
        Locator choice = tablet.see("choice");
        assertThat(choice.getByTestId("card")).hasCount(2);
        assertThat(choice).containsText("This or that? Pick one.");
        String slot = tablet.openCard("Crab Walk");
        tablet.answer("tried");
        tablet.backToBoard();
        Locator other = choice.getByTestId("card").filter(new Locator.FilterOptions().setHasText("Bear Walk"));
        assertThat(other).containsText("If you like");
        assertThat(other).hasAttribute("data-state", "open");
        finishOnBoard(tablet, stars + 1);
        TOLD.put(slot, "REPORT TRIED stars 1");
        TOLD.put(other.getAttribute("data-slot"), "");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void theLogHoldsWhatWasReported() throws Exception {
        JOURNEY.demo().kill();
        assertThat(TOLD).hasSizeGreaterThan(1);
        TOLD.forEach((slot, words) ->
                assertThat(String.join(", ", book(slot))).as(slot).isEqualTo(words));
    }

    private ChildTablet laterAsMia() {
        return ChildTablet.enter(browser, JOURNEY.address()).play("Mia").goOfflineFor(day);
    }

    private static void finish(ChildTablet tablet, int stars) {
        tablet.backToBoard();
        finishOnBoard(tablet, stars);
    }

    /** The star is visible at once, and on the server once there is a network. */
    private static void finishOnBoard(ChildTablet tablet, int stars) {
        assertThat(tablet.stars()).isEqualTo(stars);
        tablet.goOnline();
        assertThat(tablet.starsOnTheServer("Mia")).isEqualTo(stars);
    }

    private static int counted(ChildTablet tablet, Locator planets) {
        tablet.see("open-sky").click();
        tablet.see("sky-quest").click();
        String words = planets.locator("p").first().textContent();
        tablet.backToBoard();
        return Integer.parseInt(words.replaceAll("\\D", ""));
    }

    private static int familyStars(ChildTablet tablet) {
        return tablet.boardOnTheServer("Mia")
                .path("family")
                .path("stars")
                .path("total")
                .asInt();
    }

    private static String stateOnTheServer(ChildTablet tablet, String slot) {
        return tablet.slotOnTheServer(slot).path("state").asString();
    }

    private static Iterable<String> book(String slot) {
        return JOURNEY.demo()
                .database()
                .sql(REPORT)
                .param(slot)
                .query(String.class)
                .list();
    }

    private static String last(String told) {
        return """
                (select a.%1$s from added_answer a where a.told_outbox_id = l.outbox_id and a.told_seq = l.seq
                    and a.%1$s is not null order by a.seq desc fetch first 1 row only)""".formatted(told);
    }
}
