package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody's access ends while they look at a child: the page closes by itself, in a real browser. */
@Tag("browser")
class AccessJourney {

    private static final Pattern SIGN_IN = Pattern.compile(".*/login\\?changed$");

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withOwnDemo();

    @Test
    void theOpenPageOfAColleagueClosesWhenTheirAccessStops() {
        Page luis = signIn("luis@harborlights.example");
        luis.locator("#go-children").click();
        luis.getByTestId("open-child").first().click();
        luis.waitForURL(Pattern.compile(".*/therapist/child/.*"));
        Page clinic = clinic();
        colleague(clinic, "Luis").getByTestId("deactivate").click();
        clinic.locator("#confirm-question").click();
        assertThat(luis).hasURL(SIGN_IN);
        assertThat(luis.locator("#message")).containsText("Your access changed");
        luis.navigate(JOURNEY.address() + "/therapist");
        assertThat(luis).hasURL(Pattern.compile(".*/login$"));
    }

    @Test
    void theOpenPageOfAHelperClosesWhenTheyLeaveTheCircle() {
        Page tess = signIn("tess@family.example");
        tess.waitForURL(Pattern.compile(".*/parent/.*"));
        Page parent = ParentConsole.enter(JOURNEY.browser(), JOURNEY.address()).page();
        parent.locator("#nav-family").click();
        parent.locator("#open-helpers").click();
        parent.getByTestId("helper")
                .filter(new Locator.FilterOptions().setHasText("Tess"))
                .getByTestId("remove-helper")
                .click();
        parent.locator("#remove-dialog vaadin-button[slot='confirm-button']").click();
        assertThat(tess).hasURL(SIGN_IN);
    }

    /** A form may contain text about other children, so the session stays. */
    @Test
    void onlyThePagesOfAChildCloseForATherapistWhoNoLongerTreatsIt() {
        Page dana = signIn("dana@harborlights.example");
        dana.locator("#go-children").click();
        dana.getByTestId("open-child")
                .filter(new Locator.FilterOptions().setHasText("Eli"))
                .click();
        dana.waitForURL(Pattern.compile(".*/therapist/child/.*"));
        Page clinic = clinic();
        clinic.locator("[aria-label='Dana Whitfield treats Eli. End this.']").click();
        clinic.locator("#confirm-question").click();
        assertThat(dana).hasURL(Pattern.compile(".*/therapist$"));
    }

    private static Page clinic() {
        Page page = signIn("priya@harborlights.example");
        page.locator("#go-clinic").click();
        page.locator("#staff").waitFor();
        return page;
    }

    private static Locator colleague(Page clinic, String name) {
        return clinic.getByTestId("colleague").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Page signIn(String email) {
        Page page = JOURNEY.browser().newPage();
        page.navigate(JOURNEY.address() + "/login");
        page.locator("#email input").fill(email);
        page.locator("#password input").fill(ParentConsole.PASSWORD);
        page.locator("#sign-in-go").click();
        page.waitForURL(Pattern.compile("^(?!.*login).*$"));
        page.locator("h1").first().waitFor();
        return page;
    }
}
