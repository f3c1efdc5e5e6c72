package org.starhop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.starhop.benchmark.Samples;

/**
 * Measures inside the page how long a star takes: from the moment the finger left the button, as the browser stamped
 * it, to the end of the first frame that shows the star counted and the card answered.
 */
final class StarWatch {

    private static final String WATCH = """
            () => {
              const play = () => document.querySelector('starhop-play').renderRoot.querySelector('child-play').renderRoot;
              const total = () => Number(play().querySelector('sky-band').renderRoot.querySelector('[data-testid=star-total]').textContent);
              const cheer = () => play().querySelector('card-screen').renderRoot.querySelector('[data-testid=cheer]');
              addEventListener('click', (click) => {
                if (!click.composedPath().some((node) => node.dataset?.testid === 'did-it')) return;
                const before = total();
                window.starSeen = new Promise((seen) => {
                  const look = () => {
                    if (total() === before || !cheer()) return requestAnimationFrame(look);
                    // A message that is sent while a frame is made arrives when it was painted.
                    const {port1, port2} = new MessageChannel();
                    port1.onmessage = () => seen({millis: performance.now() - click.timeStamp, stars: total() - before});
                    port2.postMessage('');
                  };
                  requestAnimationFrame(look);
                });
              }, true);
            }""";

    private static final String LET_FINISH = """
            () => {
              const finish = (root) => {
                root.getAnimations().forEach((animation) => animation.finish());
                root.querySelectorAll('*').forEach((node) => node.shadowRoot && finish(node.shadowRoot));
              };
              finish(document);
            }""";

    private final ChildTablet tablet;
    private final Page page;

    StarWatch(ChildTablet tablet) {
        this.tablet = tablet;
        this.page = tablet.page();
    }

    /**
     * Opens a card, does it, and takes it back this many times; each time exactly one star must appear, and disappear.
     */
    Samples sample(int count) {
        int stars = tablet.stars();
        openCard();
        page.evaluate(WATCH);
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            touchDidIt();
            Map<?, ?> seen = (Map<?, ?>) page.evaluate("() => window.starSeen");
            assertThat(seen.get("stars")).as("stars for one tap").isEqualTo(1);
            millis.add(((Number) seen.get("millis")).doubleValue());
            page.evaluate(LET_FINISH);
            assertThat(tablet.stars()).isEqualTo(stars + 1);
            see("undo").click();
            tablet.openAnswers();
            assertThat(tablet.stars()).isEqualTo(stars);
        }
        return Samples.ofMillis(millis);
    }

    /** A bare touch, because what Playwright looks up in the page at each of its own clicks is not the child's time. */
    private void touchDidIt() {
        page.evaluate(LET_FINISH);
        BoundingBox box = see("did-it").boundingBox();
        page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
    }

    /** A child looks at a card for some seconds; by then the page has fetched what follows. */
    void openCard() {
        tablet.openCards().first().click();
        tablet.openAnswers();
        page.waitForFunction(
                "() => customElements.get('sky-news') && customElements.get('feeling-faces') && customElements.get('read-page')");
    }

    private Locator see(String testId) {
        return tablet.see(testId).first();
    }
}
