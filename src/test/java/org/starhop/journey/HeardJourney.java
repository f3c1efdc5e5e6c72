package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.starhop.practice.PracticeBarrier;

/** What a family says is heard: something fitting stands beside each barrier at once, and a change comes with its reason. */
@Tag("browser")
class HeardJourney {

    private static final int MOST_CLICKS = 4;

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withSharedDemo();

    private int clicks;

    @ParameterizedTest
    @CsvSource({"390, 844", "1280, 800"})
    void everyBarrierIsOneTouchAwayFromWhatHelps(int width, int height) {
        ParentConsole parent =
                ParentConsole.signIn(browser(width, height), JOURNEY.address(), "marisol@family.example");
        openDay(parent, "Lucía");
        Locator card = openCard(parent.page());
        card.getByTestId("log-not-today").click();
        for (PracticeBarrier barrier : PracticeBarrier.values()) {
            card.getByTestId("barrier-" + barrier).click();
            Locator remedies = card.getByTestId("remedies").locator("[data-testid^=remedy-]");
            assertThat(remedies.first()).isVisible();
            assertThat(remedies.count()).as(barrier.toString()).isBetween(1, 3);
            assertThat(parent.page().evaluate("() => document.documentElement.scrollWidth"))
                    .as(barrier.toString())
                    .isEqualTo(width);
            card.getByTestId("change-barrier").click();
        }
        card.getByTestId("take-back").click();
        assertThat(card.getByTestId("log-not-today")).isVisible();
    }

    /** Returns an open card, found again by its slot after it was answered. */
    private static Locator openCard(Page page) {
        String slot = page.locator("[data-testid=practice-card][data-state=open]")
                .first()
                .getAttribute("data-slot");
        return page.locator("[data-slot='" + slot + "']");
    }

    @ParameterizedTest
    @CsvSource({
        "390, 844, CHILD_REFUSED, Menos es suficiente.",
        "1280, 800, NO_TIME, Tres días son suficientes.",
    })
    void anAlertBecomesAChangeWhoseReasonTheFamilyReads(int width, int height, String kind, String words) {
        Page therapist = browser(width, height).newPage();
        therapist.navigate(JOURNEY.address() + "/login");
        therapist.locator("#door-therapist").click();
        Locator alert = therapist
                .locator("[data-testid=alert][data-kind=" + kind + "]")
                .filter(new Locator.FilterOptions().setHasText("Lucía"))
                .first();
        clicks = 0;
        click(alert.getByTestId("alert-adjust"));
        assertThat(therapist.getByTestId("what-changes").locator("li").first()).isVisible();
        therapist.locator("#comment textarea").fill(words);
        click(therapist.locator("#save-adjustment"));
        assertThat(therapist.getByTestId("prescription").first()).isVisible();
        assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);

        ParentConsole parent =
                ParentConsole.signIn(browser(width, height), JOURNEY.address(), "marisol@family.example");
        openDay(parent, "Lucía");
        assertThat(parent.see("change").filter(new Locator.FilterOptions().setHasText(words)))
                .isVisible();
    }

    /** By its address: a click on the page of the same child would be answered by a new page under the next touch. */
    private static void openDay(ParentConsole parent, String child) {
        String day = parent.see("child-switch")
                .filter(new Locator.FilterOptions().setHasText(child))
                .getAttribute("href");
        parent.page().navigate(JOURNEY.address() + "/" + day);
        assertThat(parent.page().locator("h1").first()).containsText(child);
    }

    private void click(Locator locator) {
        locator.click();
        clicks++;
    }

    private static BrowserContext browser(int width, int height) {
        return JOURNEY.browser(
                new Browser.NewContextOptions().setLocale("en-US").setViewportSize(width, height));
    }
}
