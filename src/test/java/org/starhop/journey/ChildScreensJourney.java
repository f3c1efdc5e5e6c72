package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every screen of child mode, for all three ages, in both themes and at the sizes of a tablet and a phone: text has a
 * contrast of 7:1, touch targets are at least 44 pixels wide and high, nothing is cut off, and all of it is read aloud.
 * The pictures are in {@code target/screens}.
 */
@Tag("browser")
class ChildScreensJourney {

    /** All cards are open by then. */
    private static final int LATER = 10;

    private static final String WRONG = """
            () => {
              const tiny = Object.assign(document.createElement('button'), {textContent: '?'});
              tiny.dataset.testid = 'tiny';
              Object.assign(tiny.style, {position: 'fixed', top: 0, left: 0, width: '40px', height: '43px'});
              const pale = Object.assign(document.createElement('p'), {id: 'pale', textContent: 'Can you read this?'});
              Object.assign(pale.style, {position: 'fixed', top: '60px', left: 0, color: '#909090', background: '#ffffff'});
              const cut = Object.assign(document.createElement('p'), {id: 'cut', textContent: 'Where does this end?'});
              Object.assign(cut.style, {position: 'fixed', top: 0, right: '-20px'});
              document.body.append(tiny, pale, cut);
            }""";

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withSharedDemo();

    private final ScreenCheck check = new ScreenCheck();

    @ParameterizedTest
    @CsvSource({"Mia, jordan, CHILD", "Kai, hanh, GROWN_UP_LED", "Mateo, marisol, OLDER_CHILD"})
    void everyScreenIsRightForEveryAge(String nickname, String parent, String mode) {
        String family = parent + "@family.example";
        String code = ParentConsole.signIn(JOURNEY.browser(), JOURNEY.address(), family)
                .pairingCode(nickname);
        ChildTablet tablet = ChildTablet.unpaired(browser(), JOURNEY.address());
        tablet.pair(code);
        check.look(tablet.page(), "family of " + nickname);
        tablet.play(nickname).goOfflineFor(LATER);
        assertThat(tablet.page().evaluate("() => document.documentElement.dataset.mode"))
                .isEqualTo(mode);
        new ChildWalk(tablet, nickname, check).walk();
        assertThat(check.troubles()).isEmpty();
    }

    @Test
    void beforeItIsPairedATabletAsksForACode() {
        ChildTablet tablet = ChildTablet.unpaired(browser(), JOURNEY.address());
        check.look(tablet.page(), "pairing");
        tablet.type("000000");
        assertThat(tablet.see("pair-answer")).not().isEmpty();
        check.look(tablet.page(), "pairing refused");
        assertThat(check.troubles()).isEmpty();
    }

    /** Proves that the check finds what is wrong. */
    @Test
    void theCheckFindsWhatIsWrong() {
        ChildTablet tablet = ChildTablet.unpaired(browser(), JOURNEY.address());
        tablet.page().evaluate(WRONG);
        check.look(tablet.page(), "wrong");
        assertThat(check.troubles())
                .anyMatch(trouble -> trouble.contains("LIGHT: color-contrast-enhanced #pale"))
                .anyMatch(trouble -> trouble.contains("DARK: color-contrast-enhanced #pale"))
                .anyMatch(trouble -> trouble.contains("PHONE: tiny is 40 by 43"))
                .anyMatch(trouble -> trouble.startsWith("wrong, TABLET: <p id=\"cut\""))
                .anyMatch(trouble -> trouble.startsWith("wrong, TABLET: not read: Where does this end?"));
    }

    private static BrowserContext browser() {
        BrowserContext browser = JOURNEY.browser(new Browser.NewContextOptions()
                .setLocale("en-US")
                .setViewportSize(ScreenCheck.Size.TABLET.width, ScreenCheck.Size.TABLET.height)
                .setReducedMotion(ReducedMotion.REDUCE));
        browser.clock().install();
        browser.addInitScript(ScreenCheck.VOICE);
        return browser;
    }
}
