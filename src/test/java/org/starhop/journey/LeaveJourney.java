package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way out of child mode, and back into it: nothing but a grown-up is needed, and nothing ends. */
@Tag("browser")
class LeaveJourney {

    private static final String FAMILY = "marisol@family.example";
    private static final String PIN = "4711";
    private static final Pattern SIGN_IN = Pattern.compile(".*/login$");

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withSharedDemo();

    private ParentConsole parent;
    private BrowserContext browser;

    @BeforeEach
    void aParent() {
        parent = ParentConsole.signIn(JOURNEY.browser(), JOURNEY.address(), FAMILY);
        browser = JOURNEY.browser();
    }

    @Test
    void aPinOpensTheWayOutWithoutNetwork() {
        String code = parent.pairingCode("Mateo");
        setPin();
        browser.clock().install();
        ChildTablet tablet =
                ChildTablet.unpaired(browser, JOURNEY.address()).pair(code).play("Mateo");
        browser.setOffline(true);
        int stars = tablet.stars();
        String slot = tablet.doOneCard();
        tablet.assertSavedHere(1);

        tablet.openGrownUps();
        for (int guess = 0; guess < 5; guess++) {
            type(tablet, "0000");
            assertThat(tablet.see("leave-pin")).hasValue("");
            assertThat(tablet.see("leave-answer")).hasAttribute("data-state", "wrong-pin");
        }
        type(tablet, PIN);
        assertThat(tablet.see("leave-answer")).hasAttribute("data-state", "slow-down");
        browser.clock().fastForward(61_000);
        type(tablet, PIN);
        assertThat(tablet.see("to-sign-in")).isFocused();

        browser.setOffline(false);
        tablet.page().waitForURL(SIGN_IN);
        ChildTablet back = ChildTablet.start(browser, JOURNEY.address()).play("Mateo");
        assertThat(back.stars()).isEqualTo(stars + 1);
        back.awaitSafe();
        assertThat(back.slotOnTheServer(slot).path("state").asString()).isEqualTo("done");
        parent.page().locator("#remove-pin").click();
        assertThat(parent.page().locator("#remove-pin")).hasCount(0);
    }

    @Test
    void aHandedOverTabletLeadsBackToSignIn() {
        parent.openTablets("Lucía").page().locator("#hand-over").click();
        parent.page().waitForURL(Pattern.compile(".*/play/.*"));
        assertThat(parent.page().locator("[data-testid^=child-]").first()).isVisible();
        ChildTablet tablet = ChildTablet.start(parent.page().context(), JOURNEY.address());
        tablet.play("Lucía").openGrownUps();
        Locator hold = tablet.see("leave-hold");
        tablet.page().setViewportSize(844, 390);
        assertThat(hold.locator("span")).isVisible();
        hold.click();
        assertThat(hold).isVisible();
        hold.click(new Locator.ClickOptions().setDelay(3_500));
        tablet.page().waitForURL(SIGN_IN);
        assertThat(tablet.page().locator("#password")).isVisible();

        ChildTablet back = ChildTablet.start(parent.page().context(), JOURNEY.address());
        assertThat(back.play("Lucía").see("grown-up")).isVisible();
        back.openGrownUps();
        back.see("leave-hold").focus();
        back.page().keyboard().down("Enter");
        back.page().waitForURL(SIGN_IN);
        back.page().keyboard().up("Enter");
    }

    private void setPin() {
        Page page = parent.page();
        page.locator("#set-pin").click();
        page.locator("#new-pin input").fill(PIN);
        page.locator("#save-pin").click();
        assertThat(page.locator("#remove-pin")).isVisible();
    }

    private static void type(ChildTablet tablet, String pin) {
        tablet.see("leave-pin").fill(pin);
        tablet.see("leave-pin").press("Enter");
    }
}
