package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * In calm mode, and if the tablet asks for reduced motion, nothing moves and nothing sounds; the star counts as always.
 */
@Tag("browser")
class CalmJourney {

    /** Records every animation that a script starts, and every tone. */
    private static final String WATCH = """
            window.started = [];
            window.tones = 0;
            const {animate} = Element.prototype;
            Element.prototype.animate = function (...how) {
              window.started.push('script moves ' + this.className);
              return animate.apply(this, how);
            };
            const {start} = OscillatorNode.prototype;
            OscillatorNode.prototype.start = function (...when) {
              window.tones++;
              return start.apply(this, when);
            };
            """;

    /** Everything in the page, in shadow roots or not, that is currently animated. */
    private static final String MOVING = """
            () => {
              const found = [...window.started];
              const unseen = ['offset', 'computedOffset', 'easing', 'composite', 'pointerEvents'];
              const isSeen = one => one.effect.getKeyframes().some(frame => Object.keys(frame).some(key => !unseen.includes(key)));
              const look = root => {
                for (const one of root.getAnimations()) {
                  if (one.playState === 'running' && isSeen(one)) found.push('style moves ' + (one.animationName ?? one.transitionProperty));
                }
                for (const element of root.querySelectorAll('*')) {
                  if (element.shadowRoot) look(element.shadowRoot);
                  if (element.localName === 'img' && /\\/move-.*(?<!-still)\\.svg$/.test(element.src)) found.push('loop ' + element.src);
                }
              };
              look(document);
              return found;
            }""";

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withSharedDemo().unhurried();

    /** Every test uses a separate day, on which all cards are open. */
    private static int day;

    private final List<String> moved = new ArrayList<>();

    @Test
    void nothingMovesInCalmMode() {
        ChildTablet tablet = withSounds(new Browser.NewContextOptions(), true);
        practice(tablet);
        assertThat(moved).isEmpty();
        assertThat(tones(tablet)).isZero();
    }

    @Test
    void nothingMovesWithReducedMotion() {
        ChildTablet tablet = withSounds(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE), false);
        practice(tablet);
        assertThat(moved).isEmpty();
        assertThat(tones(tablet)).isZero();
    }

    /** Proves that the other two tests would notice if calm mode did nothing. */
    @Test
    void elsewhereThingsMoveAndSound() {
        ChildTablet tablet = withSounds(new Browser.NewContextOptions(), false);
        practice(tablet);
        assertThat(moved)
                .anyMatch(one -> one.startsWith("script moves flying"))
                .anyMatch(one -> one.startsWith("style moves breathe"))
                .anyMatch(one -> one.startsWith("loop"));
        tablet.page().waitForFunction("() => window.tones > 0");
    }

    private static ChildTablet withSounds(Browser.NewContextOptions options, boolean calm) {
        BrowserContext browser = JOURNEY.browser(options.setLocale("en-US"));
        browser.addInitScript(WATCH);
        browser.clock().install();
        ChildTablet tablet = ChildTablet.enter(browser, JOURNEY.address()).play("Mia");
        tablet.openGrownUps();
        tablet.see("sound-true").click();
        tablet.see("calm-" + calm).click();
        tablet.backToBoard();
        return tablet;
    }

    /** A break, and a card from the board into the sky and back. */
    private void practice(ChildTablet tablet) {
        int stars = tablet.stars();
        tablet.page().evaluate("() => { window.started = []; }");
        tablet.goOfflineFor(++day);
        tablet.see("break").first().click();
        tablet.see("rest-breathe").click();
        look(tablet);
        tablet.see("rested").click();
        tablet.openCards().first().click();
        assertThat(tablet.page().locator("move-picture img").first()).isVisible();
        look(tablet);
        tablet.answer("did-it");
        assertThat(tablet.see("star-total").first()).hasText(String.valueOf(stars + 1));
        look(tablet);
        tablet.see("feeling-5").click();
        tablet.backToBoard();
        tablet.see("open-sky").click();
        look(tablet);
        tablet.backToBoard();
        tablet.see("open-shop").click();
        look(tablet);
        tablet.backToBoard();
        tablet.goOnline();
        assertThat(tablet.starsOnTheServer("Mia")).isEqualTo(stars + 1);
    }

    private void look(ChildTablet tablet) {
        ((List<?>) tablet.page().evaluate(MOVING)).forEach(one -> moved.add((String) one));
    }

    private static int tones(ChildTablet tablet) {
        return ((Number) tablet.page().evaluate("() => window.tones")).intValue();
    }
}
