package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A tablet becomes a child's tablet by the six digits on a parent's screen, once. */
@Tag("browser")
class PairingJourney {

    private static final String FAMILY = "marisol@family.example";
    private static final String KIND_REFUSAL = "Those numbers did not work. Try again.";

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withSharedDemo();

    @Test
    void sixDigitsPairOneTabletOnce() {
        ParentConsole parent = ParentConsole.signIn(JOURNEY.browser(), JOURNEY.address(), FAMILY);
        String code = parent.pairingCode("Mateo");
        int paired = parent.see("revoke-tablet").count();
        BrowserContext browser = JOURNEY.browser();
        ChildTablet tablet = ChildTablet.unpaired(browser, JOURNEY.address());
        tablet.type(another(code));
        assertRefused(tablet);
        tablet.pair(code).play("Mateo");
        assertThat(tablet.page().getByTestId("card")).not().hasCount(0);
        assertThat(tablet.starsOnTheServer("Mateo")).isEqualTo(tablet.stars()).isPositive();
        assertThat(parent.see("revoke-tablet")).hasCount(paired + 1);
        assertThat(browser.cookies(JOURNEY.address() + "/play/"))
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie.httpOnly).isTrue();
                    assertThat(cookie.path).isEqualTo("/play");
                });

        ChildTablet late = ChildTablet.unpaired(JOURNEY.browser(), JOURNEY.address());
        late.type(code);
        assertRefused(late);
        assertThat(parent.see("revoke-tablet")).hasCount(paired + 1);
    }

    @Test
    void aScannedLinkPairsByItself() {
        ParentConsole parent = ParentConsole.signIn(JOURNEY.browser(), JOURNEY.address(), FAMILY);
        String code = parent.pairingCode("Lucía");
        ChildTablet tablet = ChildTablet.start(JOURNEY.browser(), JOURNEY.address(), "/play/#code=" + code);
        assertThat(tablet.play("Lucía").page().getByTestId("card")).not().hasCount(0);
        assertThat(tablet.page().url()).doesNotContain(code);
    }

    private static void assertRefused(ChildTablet tablet) {
        assertThat(tablet.see("pair-answer")).containsText(KIND_REFUSAL);
        assertThat(tablet.see("pair-submit")).isDisabled();
        assertThat(tablet.page().getByTestId("card")).hasCount(0);
        assertThat(tablet.page()
                        .context()
                        .request()
                        .get(JOURNEY.address() + "/play/api/board")
                        .status())
                .isEqualTo(401);
        assertThat(tablet.keptNames()).isEmpty();
    }

    /** Returns a code that was not issued, unless by a chance of one in a million. */
    private static String another(String code) {
        return String.format(Locale.ROOT, "%06d", (Integer.parseInt(code) + 500_000) % 1_000_000);
    }
}
