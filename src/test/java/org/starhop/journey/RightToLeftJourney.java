package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.starhop.journey.ScreenCheck.Size;

/** In a right-to-left language, every screen of child mode is its own mirror image, and nothing falls off its edges. */
@Tag("browser")
class RightToLeftJourney {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final String NAMES = """
            async () => {
              const { children } = await (await fetch('/play/api/board')).json();
              window.testNames = children.flatMap(child => [child.nickname, ...child.watchers, ...child.rewards.map(one => one.title),
                ...child.claims.flatMap(one => [one.title, one.kindWord]), ...(child.family?.shares ?? []).map(one => one.nickname)]).filter(Boolean);
            }""";

    private static final String WRONG = """
            () => {
              const add = (id, style) => document.body.append(Object.assign(document.createElement('p'), {id, textContent: 'Where am I?', style}));
              add('stuck', 'position: fixed; left: 0; width: 9em');
              add('pushed', 'text-align: right; width: 90%');
              add('cut', 'overflow: hidden; white-space: nowrap; width: 2em');
            }""";

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withSharedDemo();

    @ParameterizedTest
    @EnumSource(Size.class)
    void childModeIsItsMirrorImage(Size screen) {
        BrowserContext context = open(screen);
        speakTestLocale(context);
        ChildTablet tablet = enter(context);
        Layout layout = new Layout(tablet.page());
        layout.assertRightToLeft();
        assertThat(tablet.page().locator("html")).hasAttribute("lang", TestLocale.TAG);
        theBoard(tablet, layout, screen);
        theBreak(tablet, layout, screen);
        theCard(tablet, layout, screen);
        theStar(tablet, layout, screen);
        theHurt(tablet, layout, screen);
        theSky(tablet, layout, screen);
        theNews(tablet, layout, screen);
        theShop(tablet, layout, screen);
        theCorner(tablet, layout, screen);
        close(context);
    }

    private void theBoard(ChildTablet tablet, Layout layout, Size screen) {
        look(tablet, layout, "board", screen);
        layout.assertRightOf(tablet.see("star-total"), tablet.see("open-shop"));
        layout.assertRightOf(tablet.see("sync"), tablet.see("grown-up"));
        Locator first = tablet.openCards().first();
        if (screen == Size.TABLET) {
            layout.assertRightOf(tablet.see("card").nth(0), tablet.see("card").nth(1));
        } else {
            layout.assertRightOf(first.locator("move-picture"), first.locator(".name"));
        }
    }

    private void theCard(ChildTablet tablet, Layout layout, Size screen) {
        tablet.firstOfItsRoutine().click();
        assertThat(tablet.see("count").or(tablet.see("join-GROWN_UP")).first()).isVisible();
        look(tablet, layout, "card", screen);
        layout.assertRightOf(tablet.see("back-to-board"), tablet.see("star-total"));
        layout.assertTurned(tablet.see("back-to-board"));
        layout.assertRightOf(tablet.see("it-hurts"), tablet.see("finished"));
        layout.assertInSight(tablet.see("it-hurts"), tablet.see("for-grown-ups"), tablet.see("finished"));
        theSteps(tablet, layout, screen);
        tablet.openAnswers();
        look(tablet, layout, "card-answers", screen);
        layout.assertRightOf(tablet.see("did-it"), tablet.see("tried"));
        layout.assertInSight(answers(tablet));
    }

    /** The first dot is the rightmost; the button for going on is to the left of the one for going back. */
    private void theSteps(ChildTablet tablet, Layout layout, Size screen) {
        tablet.letsGo();
        Locator marks = tablet.page().locator("step-pages li");
        layout.assertRightOf(marks.first(), marks.last());
        assertThat(marks.first()).hasAttribute("aria-current", "step");
        layout.assertTurned(tablet.see("next-step"));
        tablet.see("next-step").click();
        layout.assertRightOf(tablet.see("step-before"), tablet.see("next-step"));
        layout.assertRightOf(marks.first(), tablet.page().locator("step-pages li[aria-current]"));
        look(tablet, layout, "card-second-step", screen);
    }

    private void theStar(ChildTablet tablet, Layout layout, Size screen) {
        int before = tablet.stars();
        tablet.answer("did-it");
        assertThat(tablet.see("star-total").first()).hasText(String.valueOf(before + 1));
        assertThat(tablet.see("feeling-1")).isVisible();
        look(tablet, layout, "feelings", screen);
        layout.assertRightOf(tablet.see("feeling-1"), tablet.see("feeling-2"));
        tablet.see("feeling-5").click();
        assertThat(tablet.see("effort-1")).isVisible();
        look(tablet, layout, "effort", screen);
        tablet.see("effort-2").click();
        assertThat(tablet.see("where-HOME")).isVisible();
        look(tablet, layout, "places", screen);
        tablet.see("where-HOME").click();
        look(tablet, layout, "star", screen);
        tablet.see("undo").click();
        assertThat(tablet.see("star-total").first()).hasText(String.valueOf(before));
        tablet.see("back-to-board").first().click();
    }

    private void theBreak(ChildTablet tablet, Layout layout, Size screen) {
        tablet.see("break").first().click();
        assertThat(tablet.see("break-which")).isVisible();
        look(tablet, layout, "break", screen);
        Locator rests = tablet.page().locator("[data-testid^=rest-]");
        layout.assertRightOf(rests.nth(0), rests.nth(1));
        rests.first().click();
        assertThat(tablet.see("break-how")).isVisible();
        look(tablet, layout, "break-rest", screen);
        layout.assertTurned(tablet.see("rested"));
        tablet.see("rested").click();
    }

    private void theHurt(ChildTablet tablet, Layout layout, Size screen) {
        tablet.openCards().first().click();
        tablet.see("it-hurts").click();
        assertThat(tablet.see("get-grown-up")).isVisible();
        look(tablet, layout, "hurt", screen);
        layout.assertRightOf(tablet.see("pain-0"), tablet.see("pain-2"));
        tablet.see("pain-4").click();
        assertThat(tablet.see("pain-4")).hasAttribute("aria-pressed", "true");
        tablet.see("undo").click();
        tablet.backToBoard();
    }

    private void theSky(ChildTablet tablet, Layout layout, Size screen) {
        tablet.see("open-sky").click();
        assertThat(tablet.see("sky-now")).isVisible();
        layout.assertRightOf(tablet.see("sky-now"), tablet.see("sky-gallery"));
        for (String view : List.of("now", "gallery", "pip", "stickers", "month", "quest")) {
            tablet.see("sky-" + view).click();
            look(tablet, layout, "sky-" + view, screen);
            if (view.equals("month")) {
                Locator days = tablet.page().locator("star-month th");
                layout.assertRightOf(days.first(), days.last());
            }
        }
        theQuest(tablet, layout);
        tablet.see("sky-now").click();
        tablet.page().keyboard().press("ArrowLeft");
        assertThat(tablet.see("sky-gallery")).hasAttribute("aria-selected", "true");
        tablet.see("back-to-board").first().click();
    }

    /** The way leads from planet to planet, and a week fills, from the right. */
    private void theQuest(ChildTablet tablet, Layout layout) {
        Locator planets = tablet.page().locator("planet-quest .planets li");
        layout.assertRightOf(planets.nth(0), planets.nth(1));
        layout.assertRightOf(
                tablet.page().locator("planet-quest .full"), tablet.page().locator("planet-quest .room"));
    }

    private void theNews(ChildTablet tablet, Layout layout, Size screen) {
        tablet.see("open-sky").click();
        assertThat(tablet.see("sky-now")).isVisible();
        tablet.forgetSkyNews();
        tablet.backToBoard();
        assertThat(tablet.see("sky-news")).isVisible();
        look(tablet, layout, "sky-news", screen);
        Locator news = tablet.page().locator("sky-news .news > div");
        layout.assertRightOf(news.first(), news.last());
    }

    private void theShop(ChildTablet tablet, Layout layout, Size screen) {
        tablet.see("open-shop").click();
        Locator rewards = tablet.page().locator("[data-testid^=reward-]");
        assertThat(rewards.first()).isVisible();
        look(tablet, layout, "shop", screen);
        layout.assertRightOf(rewards.nth(0), rewards.nth(1));
        tablet.see("back-to-board").first().click();
    }

    private void theCorner(ChildTablet tablet, Layout layout, Size screen) {
        tablet.openGrownUps();
        look(tablet, layout, "grown-up-corner", screen);
        layout.assertTurned(tablet.see("back-to-board"));
        layout.assertRightOf(tablet.see("theme-auto"), tablet.see("theme-day"));
    }

    /** Only a number's digits and their keys stay as they are. */
    @ParameterizedTest
    @EnumSource(Size.class)
    void aCodeIsTypedFromLeftToRight(Size screen) {
        BrowserContext context = open(screen);
        speakTestLocale(context);
        ChildTablet tablet = ChildTablet.unpaired(context, JOURNEY.address());
        Layout layout = new Layout(tablet.page());
        layout.assertRightToLeft();
        tablet.see("pair-digit-7").click();
        look(tablet, layout, "pairing", screen);
        layout.assertRightOf(tablet.see("pair-digit-2"), tablet.see("pair-digit-1"));
        Locator typed = tablet.page().locator("pair-screen .code span");
        assertThat(typed.first()).hasText("7");
        layout.assertRightOf(typed.last(), typed.first());
        assertThat(tablet.see("pair-clear").locator(".icon")).hasCSS("transform", "matrix(1, 0, 0, 1, 0, 0)");
        close(context);
    }

    /** Proves that the check finds what is wrong. */
    @Test
    void theCheckFindsWhatIsWrong() {
        BrowserContext context = open(Size.TABLET);
        speakTestLocale(context);
        ChildTablet tablet = ChildTablet.unpaired(context, JOURNEY.address());
        assertThat(MirrorImage.troubles(tablet.page())).isEmpty();
        tablet.page().evaluate(WRONG);
        assertThat(MirrorImage.troubles(tablet.page()))
                .anyMatch(trouble -> trouble.startsWith("p stuck "))
                .anyMatch(trouble -> trouble.startsWith("p pushed "))
                .anyMatch(trouble -> trouble.startsWith("cut off: p cut "));
        close(context);
    }

    /** Also in our own languages, on every card of the day, without scrolling. */
    @ParameterizedTest
    @EnumSource(Size.class)
    void theAnswersOfACardAreAlwaysInSight(Size screen) {
        BrowserContext context = open(screen);
        ChildTablet tablet = enter(context);
        Layout layout = new Layout(tablet.page());
        int cards = tablet.openCards().count();
        assertThat(cards).isPositive();
        for (int i = 0; i < cards; i++) {
            tablet.openCards().nth(i).click();
            tablet.openAnswers();
            layout.assertInSight(answers(tablet));
            layout.assertFits("card " + i, "");
            tablet.see("back-to-board").first().click();
        }
        close(context);
    }

    private static Locator[] answers(ChildTablet tablet) {
        return List.of("did-it", "tried", "partly", "not-today", "it-hurts").stream()
                .map(tablet::see)
                .toArray(Locator[]::new);
    }

    private ChildTablet enter(BrowserContext context) {
        ChildTablet tablet = ChildTablet.enterWithoutWorker(context, JOURNEY.address());
        tablet.play("Mia");
        tablet.page().evaluate(NAMES);
        return tablet;
    }

    private static BrowserContext open(Size screen) {
        return JOURNEY.browser(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setLocale("en-US")
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    /** Waits for pending requests, which must not find their answer gone. */
    private static void close(BrowserContext context) {
        context.unrouteAll();
        context.close();
    }

    private static void speakTestLocale(BrowserContext context) {
        new TestLocale(JOURNEY.browser().newPage()).speakIn(context);
    }

    private void look(ChildTablet tablet, Layout layout, String what, Size screen) {
        picture(tablet.page(), what, screen);
        layout.assertFits(what, TestLocale.TAG);
        layout.assertMirrored(what);
    }

    static void picture(Page page, String what, Size screen) {
        String file = "rtl-" + what + "-" + screen.name().toLowerCase(Locale.ROOT) + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(file)));
    }
}
