package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The console of one of the demo's parents, as far as the journeys of child mode need it. */
final class ParentConsole {

    /** Everybody in the demo has this password. */
    static final String PASSWORD = "from star to star";

    private final Page page;

    private ParentConsole(Page page) {
        this.page = page;
        page.waitForURL(Pattern.compile(".*/parent/.*"));
    }

    /** Comes in by the demo's door as the parent of Mia and Theo. */
    static ParentConsole enter(BrowserContext browser, String address) {
        Page page = browser.newPage();
        page.navigate(address + "/login");
        page.locator("#door-parent").click();
        return new ParentConsole(page);
    }

    static ParentConsole signIn(BrowserContext browser, String address, String email) {
        Page page = browser.newPage();
        page.navigate(address + "/login");
        page.locator("#email input").fill(email);
        page.locator("#password input").fill(PASSWORD);
        page.locator("#sign-in-go").click();
        return new ParentConsole(page);
    }

    Page page() {
        return page;
    }

    Locator see(String testId) {
        return page.getByTestId(testId);
    }

    /** Opens a page of this child that the navigation leads to. */
    ParentConsole open(String nickname, String name) {
        see("child-switch")
                .filter(new Locator.FilterOptions().setHasText(nickname))
                .click();
        assertThat(page.locator("h1").first()).containsText(nickname);
        page.locator("#nav-" + name).click();
        page.waitForURL(Pattern.compile(".*/" + name + "\\b.*"));
        return this;
    }

    /** Opens the tablets of this child's family. */
    ParentConsole openTablets(String nickname) {
        open(nickname, "family");
        page.locator("#open-tablets").click();
        page.waitForURL(Pattern.compile(".*/tablets\\b.*"));
        return this;
    }

    /** Returns a new code that pairs a tablet with this child's family. */
    String pairingCode(String nickname) {
        openTablets(nickname);
        assertThat(see("revoke-tablet").first()).isVisible();
        page.locator("#pair").click();
        return page.locator("#pairing-code").getAttribute("data-code");
    }
}
