package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A visit by two therapists, one of them on a phone: what they type survives a server that dies and each other, and the family reads
 * what came of it.
 */
@Tag("browser")
class VisitJourney {

    private static final String FIRST = "priya@harborlights.example";
    private static final String SECOND = "dana@harborlights.example";

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withOwnDemo();

    @Test
    void twoTherapistsHoldAVisitAndTheFamilyReadsIt() throws Exception {
        Page desk = signIn(JOURNEY.browser(), FIRST);
        String child = mia(desk);
        openVisit(desk, child);
        see(desk, "start-visit").click();
        type(desk, "team-note", "Both hands work together.");
        assertThat(desk.getByText("Saved").first()).isVisible();

        JOURNEY.demo().kill();
        type(desk, "team-note", " Smaller loops are next.");
        JOURNEY.demo().startAgain();
        desk = signIn(desk, FIRST);
        openVisit(desk, child);
        Locator note = field(desk, "team-note");
        assertThat(note).hasValue("Both hands work together. Smaller loops are next.");

        Page phone = signIn(JOURNEY.browser(), SECOND);
        phone.setViewportSize(390, 844);
        openVisit(phone, child);
        field(phone, "team-note").click();
        field(phone, "team-note").press("Control+Home");
        field(phone, "team-note").pressSequentially("Balance: ten seconds.\n");
        phone.waitForFunction("() => !Object.keys(sessionStorage).some(key => key.startsWith('starhop-visit'))");
        note.click();
        note.press("Control+End");
        note.pressSequentially("\nAsk about the boots.");
        see(desk, "family-summary").locator("textarea").click();
        assertThat(note)
                .hasValue(
                        "Balance: ten seconds.\nBoth hands work together. Smaller loops are next.\nAsk about the boots.");

        finishOn(phone);
        Page parent = ParentConsole.enter(JOURNEY.browser(), JOURNEY.address()).page();
        parent.navigate(JOURNEY.address() + "/parent/" + child + "/visits");
        assertThat(see(parent, "visit").first()).containsText("Mia ties her shoes alone.");
        assertThat(see(parent, "visit").first()).containsText("She asks for it herself");
        assertThat(see(parent, "visit").first()).not().containsText("Both hands");
    }

    /** Nine touches, from the brief to the summary. */
    private static void finishOn(Page phone) {
        see(phone, "asked").first().locator("input").check();
        type(phone, "how-it-went", "She asks for it herself");
        see(phone, "tries").first().locator("input").fill("5");
        see(phone, "correct").first().locator("input").fill("5");
        phone.locator("#promise input").fill("I bring smaller laces");
        phone.locator("#add-promise").click();
        assertThat(see(phone, "commitment").last()).isVisible();
        type(phone, "family-summary", "Mia ties her shoes alone.");
        see(phone, "finish-visit").click();
        assertThat(see(phone, "past-visit").first()).containsText("Mia ties her shoes alone.");
    }

    private static Page signIn(BrowserContext browser, String email) {
        return signIn(browser.newPage(), email);
    }

    private static Page signIn(Page page, String email) {
        page.navigate(JOURNEY.address() + "/login");
        page.locator("#email input").fill(email);
        page.locator("#password input").fill(ParentConsole.PASSWORD);
        page.locator("#sign-in-go").click();
        page.waitForURL(Pattern.compile(".*/therapist\\b.*"));
        return page;
    }

    private static String mia(Page page) {
        page.navigate(JOURNEY.address() + "/therapist/children");
        String address = see(page, "open-child")
                .filter(new Locator.FilterOptions().setHasText("Mia"))
                .first()
                .getAttribute("href");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void openVisit(Page page, String child) {
        page.navigate(JOURNEY.address() + "/therapist/child/" + child + "/visit");
        page.locator("h1").first().waitFor();
    }

    private static void type(Page page, String testId, String text) {
        Locator field = field(page, testId);
        field.click();
        field.press("Control+End");
        field.pressSequentially(text);
    }

    private static Locator field(Page page, String testId) {
        return see(page, testId).first().locator("textarea");
    }

    private static Locator see(Page page, String testId) {
        return page.getByTestId(testId);
    }
}
