package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The child's card is one thing per screen, on every screen that families use, in whatever font the machine has, also
 * with text at 130 % and magnified to 200 %. The pictures are in {@code target/screens}.
 */
@Tag("browser")
class ChildCardJourney {

    private static final Path SCREENS = Path.of("target", "screens");

    /** Phones, a phone in landscape, a tablet. */
    private static final List<Screen> SCREENS_HELD = List.of(
            new Screen(390, 844),
            new Screen(360, 740),
            new Screen(844, 390),
            new Screen(667, 375),
            new Screen(1024, 768));

    private static final String TEXT_AT = """
            percent => {
              const base = innerWidth <= 600 || innerHeight <= 560 ? 1.125 : 1.25;
              document.documentElement.style.fontSize = percent === 100 ? '' : `${base * percent / 100}rem`;
            }""";

    private static final String CARDS = """
            cards => cards.map(card => {
              const {width, height} = card.getBoundingClientRect();
              return `${card.dataset.slot} ${Math.round(width)} by ${Math.round(height)}`;
            })""";

    /** Words that are cut off by a fade, or permanently hidden by their container. */
    private static final String CUT = """
            words => {
              const cut = [];
              for (let at = words; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) {
                const {maskImage, overflowY} = getComputedStyle(at);
                if (maskImage !== 'none') cut.push(`${at.nodeName} fades`);
                if (overflowY === 'hidden' && at.scrollHeight > at.clientHeight + 1) cut.push(`${at.nodeName} hides`);
              }
              return cut;
            }""";

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withSharedDemo();

    private ChildTablet tablet;
    private Page page;
    private Layout layout;

    @Test
    void isOneThingPerScreenOnEveryScreen() {
        enter();
        look("board");
        for (int card = 0; card < tablet.openCards().count(); card++) {
            tablet.openCards().nth(card).click();
            start("card-" + card);
            steps("card-" + card);
            words("card-" + card);
            answers("card-" + card);
            tablet.backToBoard();
        }
    }

    @Test
    void cardsStayWhereTheyAreWhileTheyAreDone() {
        enter();
        for (Screen screen : SCREENS_HELD) {
            screen.show(page);
            List<?> before = cards();
            tablet.openCards().first().click();
            tablet.answer("did-it");
            tablet.backToBoard();
            assertThat(cards()).as(screen.toString()).isEqualTo(before);
            page.locator("[data-testid=card][data-state=done]").last().click();
            tablet.see("undo").click();
            tablet.backToBoard();
        }
    }

    /** Five faces are one scale, so they are in one row. */
    @Test
    void facesStandInOneRow() {
        enter();
        tablet.openCards().first().click();
        tablet.answer("tried");
        assertThat(tablet.see("feeling-5")).isVisible();
        for (Screen screen : SCREENS_HELD) {
            screen.show(page);
            layout.awaitRest();
            Stream<Double> tops = Stream.of(1, 2, 3, 4, 5)
                    .map(face -> tablet.see("feeling-" + face).boundingBox().y);
            assertThat(tops.distinct()).as(screen.toString()).hasSize(1);
        }
        look("faces");
        tablet.see("undo").click();
    }

    private void start(String card) {
        assertThat(tablet.see("join-GROWN_UP")).isVisible();
        assertThat(tablet.see("step")).isHidden();
        assertThat(tablet.see("did-it")).isHidden();
        look(card + "-start", "it-hurts", "for-grown-ups", "finished", "lets-go");
    }

    private void steps(String card) {
        tablet.letsGo();
        assertThat(tablet.see("join-GROWN_UP")).hasCount(0);
        Locator hero = page.locator("practice-tools .ring >> visible=true").first();
        look(card + "-step", "it-hurts", "for-grown-ups", "finished");
        for (Screen screen : SCREENS_HELD) {
            screen.show(page);
            layout.awaitRest();
            layout.assertInSight(hero);
            layout.assertRead(tablet.see("step"));
            assertThat(hero.boundingBox().width).as("hero on %s", screen).isGreaterThanOrEqualTo(96);
        }
    }

    private void words(String card) {
        tablet.see("for-grown-ups").click();
        Locator safety = page.locator("card-screen .care");
        look(card + "-words", "it-hurts", "for-grown-ups", "finished");
        if (safety.count() > 0) {
            assertThat((List<?>) safety.evaluate(CUT)).isEmpty();
        }
        tablet.see("for-grown-ups").click();
    }

    private void answers(String card) {
        tablet.openAnswers();
        look(card + "-answers", "did-it", "tried", "partly", "not-today", "it-hurts", "not-yet");
    }

    /** Everything fits, however big; what a child must reach is in view. */
    private void look(String what, String... inSight) {
        for (Screen screen : SCREENS_HELD) {
            screen.show(page);
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(what + "-" + screen + ".png")));
            layout.assertFits(what + " on " + screen, "");
            Stream.of(inSight).map(tablet::see).forEach(layout::assertInSight);
            page.evaluate(TEXT_AT, 130);
            layout.assertFits(what + " on " + screen + " with text at 130 %", "");
            page.evaluate(TEXT_AT, 100);
            screen.half().show(page);
            layout.assertFits(what + " on " + screen + " magnified to 200 %", "");
        }
        SCREENS_HELD.getFirst().show(page);
    }

    private List<?> cards() {
        layout.awaitRest();
        return (List<?>) page.locator("activity-card [data-testid=card]").evaluateAll(CARDS);
    }

    private void enter() {
        BrowserContext context = JOURNEY.browser(
                new Browser.NewContextOptions().setLocale("en-US").setReducedMotion(ReducedMotion.REDUCE));
        context.clock().install();
        tablet = ChildTablet.enter(context, JOURNEY.address()).play("Mia").goOfflineFor(12);
        page = tablet.page();
        layout = new Layout(page);
    }

    /** Width and height of a browser's window, in CSS pixels. */
    private record Screen(int width, int height) {

        void show(Page page) {
            page.setViewportSize(width, height);
        }

        /** What a browser that magnifies to 200 % has left of it. */
        Screen half() {
            return new Screen(width / 2, height / 2);
        }

        @Override
        public String toString() {
            return width + "x" + height;
        }
    }
}
