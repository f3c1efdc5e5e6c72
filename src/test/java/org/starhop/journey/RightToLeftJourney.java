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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In a language written from right to left every page is its own mirror image, and nothing falls off its edges. */
@Tag("browser")
class RightToLeftJourney {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final String NAMES = """
            async () => {
              const { children } = await (await fetch('/play/api/board')).json();
              window.testNames = children.flatMap(child => [child.nickname, ...child.watchers, ...child.rewards.map(one => one.title),
                ...child.claims.flatMap(one => [one.title, one.kindWord]), ...(child.family?.shares ?? []).map(one => one.nickname)]).filter(Boolean);
            }""";

    /** What a family holds in its hands. */
    enum Screen {
        TABLET(1024, 768),
        PHONE(390, 844);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withSharedDemo();

    @ParameterizedTest
    @EnumSource(Screen.class)
    void childModeIsItsMirrorImage(Screen screen) {
        BrowserContext context = open(screen);
        speakTestLocale(context);
        ChildTablet tablet = enter(context);
        Layout layout = new Layout(tablet.page());
        layout.assertRightToLeft();
        assertThat(tablet.page().locator("html")).hasAttribute("lang", TestLocale.TAG);
        theBoard(tablet, layout, screen);
        theCard(tablet, layout, screen);
        theStar(tablet, layout, screen);
        theSky(tablet, layout, screen);
        theShop(tablet, layout, screen);
        theCorner(tablet, layout, screen);
        close(context);
    }

    private void theBoard(ChildTablet tablet, Layout layout, Screen screen) {
        look(tablet, layout, "board", screen);
        layout.assertRightOf(tablet.see("star-total"), tablet.see("open-shop"));
        layout.assertRightOf(tablet.see("sync"), tablet.see("grown-up"));
        Locator first = tablet.openCards().first();
        if (screen == Screen.TABLET) {
            layout.assertRightOf(tablet.see("card").nth(0), tablet.see("card").nth(1));
        } else {
            layout.assertRightOf(first.locator("move-picture"), first.locator(".name"));
        }
    }

    private void theCard(ChildTablet tablet, Layout layout, Screen screen) {
        tablet.openCards().first().click();
        assertThat(tablet.see("count").or(tablet.see("join-GROWN_UP")).first()).isVisible();
        look(tablet, layout, "card", screen);
        layout.assertRightOf(tablet.see("back-to-board"), tablet.see("star-total"));
        layout.assertTurned(tablet.see("back-to-board"));
        layout.assertRightOf(tablet.see("did-it"), tablet.see("tried"));
        layout.assertRightOf(tablet.see("not-today"), tablet.see("it-hurts"));
        layout.assertInSight(answers(tablet));
        theSteps(tablet, layout, screen);
    }

    /** The first mark is the rightmost; the way on is left of the way back. */
    private void theSteps(ChildTablet tablet, Layout layout, Screen screen) {
        Locator marks = tablet.page().locator("step-pages li");
        layout.assertRightOf(marks.first(), marks.last());
        assertThat(marks.first()).hasAttribute("aria-current", "step");
        layout.assertTurned(tablet.see("next-step"));
        tablet.see("next-step").click();
        layout.assertRightOf(tablet.see("step-before"), tablet.see("next-step"));
        layout.assertRightOf(marks.first(), tablet.page().locator("step-pages li[aria-current]"));
        look(tablet, layout, "card-second-step", screen);
    }

    private void theStar(ChildTablet tablet, Layout layout, Screen screen) {
        int before = tablet.stars();
        tablet.see("did-it").click();
        assertThat(tablet.see("star-total").first()).hasText(String.valueOf(before + 1));
        assertThat(tablet.see("feeling-1")).isVisible();
        look(tablet, layout, "feelings", screen);
        layout.assertRightOf(tablet.see("feeling-1"), tablet.see("feeling-2"));
        tablet.see("feeling-5").click();
        assertThat(tablet.see("effort-1")).isVisible();
        look(tablet, layout, "effort", screen);
        tablet.see("effort-2").click();
        look(tablet, layout, "star", screen);
        tablet.see("undo").click();
        assertThat(tablet.see("star-total").first()).hasText(String.valueOf(before));
        tablet.see("back-to-board").first().click();
    }

    private void theSky(ChildTablet tablet, Layout layout, Screen screen) {
        tablet.see("open-sky").click();
        assertThat(tablet.see("sky-now")).isVisible();
        layout.assertRightOf(tablet.see("sky-now"), tablet.see("sky-gallery"));
        for (String view : List.of("now", "gallery", "pip", "stickers", "month")) {
            tablet.see("sky-" + view).click();
            look(tablet, layout, "sky-" + view, screen);
        }
        Locator days = tablet.page().locator("star-month th");
        layout.assertRightOf(days.first(), days.last());
        tablet.see("sky-now").click();
        tablet.page().keyboard().press("ArrowLeft");
        assertThat(tablet.see("sky-gallery")).hasAttribute("aria-selected", "true");
        tablet.see("back-to-board").first().click();
    }

    private void theShop(ChildTablet tablet, Layout layout, Screen screen) {
        tablet.see("open-shop").click();
        Locator rewards = tablet.page().locator("[data-testid^=reward-]");
        assertThat(rewards.first()).isVisible();
        look(tablet, layout, "shop", screen);
        layout.assertRightOf(rewards.nth(0), rewards.nth(1));
        tablet.see("back-to-board").first().click();
    }

    private void theCorner(ChildTablet tablet, Layout layout, Screen screen) {
        tablet.openGrownUps();
        look(tablet, layout, "grown-up-corner", screen);
        layout.assertTurned(tablet.see("back-to-board"));
        layout.assertRightOf(tablet.see("theme-auto"), tablet.see("theme-day"));
    }

    /** Also in our own languages, on every card of the day, without scrolling. */
    @ParameterizedTest
    @EnumSource(Screen.class)
    void theAnswersOfACardAreAlwaysInSight(Screen screen) {
        BrowserContext context = open(screen);
        ChildTablet tablet = enter(context);
        Layout layout = new Layout(tablet.page());
        int cards = tablet.openCards().count();
        assertThat(cards).isPositive();
        for (int i = 0; i < cards; i++) {
            tablet.openCards().nth(i).click();
            assertThat(tablet.see("did-it")).isVisible();
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

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theConsolesFollow(Screen screen) {
        BrowserContext context = open(screen);
        speakTestLocale(context);
        Page page = context.newPage();
        visit(page, "therapist", screen, "[data-testid=open-child]");
        visit(page, "parent", screen, "#nav-calendar", "#nav-rewards");
        new Layout(page)
                .assertRightOf(
                        page.locator("#nav-today"), page.locator(screen == Screen.PHONE ? "#nav-rewards" : "main h1"));
        close(context);
    }

    /** Past a door, then along these links. */
    private void visit(Page page, String door, Screen screen, String... ways) {
        Layout layout = new Layout(page);
        page.context().clearCookies();
        page.navigate(JOURNEY.address() + "/login");
        page.locator("#door-" + door).waitFor();
        lookAtConsole(page, layout, "login", screen);
        page.locator("#door-" + door).click();
        page.waitForURL(Pattern.compile(".*/" + door + "\\b.*"));
        lookAtConsole(page, layout, door, screen);
        for (String way : ways) {
            String before = page.url();
            page.locator(way).first().click();
            page.waitForCondition(() -> !page.url().equals(before));
            lookAtConsole(page, layout, door + way.replaceAll("[^a-z]+", "-"), screen);
        }
    }

    private void lookAtConsole(Page page, Layout layout, String what, Screen screen) {
        page.locator("h1").first().waitFor();
        layout.awaitRest();
        layout.assertRightToLeft();
        picture(page, what, screen);
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .as(what)
                .isLessThanOrEqualTo(0);
    }

    private ChildTablet enter(BrowserContext context) {
        ChildTablet tablet = ChildTablet.enterWithoutWorker(context, JOURNEY.address());
        tablet.play("Mia");
        tablet.page().evaluate(NAMES);
        return tablet;
    }

    private static BrowserContext open(Screen screen) {
        return JOURNEY.browser(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setLocale("en-US")
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    /** A request on its way must not find its answer gone. */
    private static void close(BrowserContext context) {
        context.unrouteAll();
        context.close();
    }

    private static void speakTestLocale(BrowserContext context) {
        new TestLocale(JOURNEY.browser().newPage()).speakIn(context);
    }

    private void look(ChildTablet tablet, Layout layout, String what, Screen screen) {
        picture(tablet.page(), what, screen);
        layout.assertFits(what, TestLocale.TAG);
    }

    private static void picture(Page page, String what, Screen screen) {
        String file = "rtl-" + what + "-" + screen.name().toLowerCase(Locale.ROOT) + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(file)));
    }
}
