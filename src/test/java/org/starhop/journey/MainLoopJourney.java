package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The main loop: the therapist prescribes, the child taps, the parent rewards, the therapist reads and adjusts. */
@Tag("browser")
@Tag("alone")
class MainLoopJourney {

    private static final double WITHIN_A_SECOND = 1_000;

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Path README_IMAGES = Path.of("docs", "images");

    /** The devices of the families and therapists. */
    enum Screen {
        TABLET(1024, 768, "Zipper"),
        PHONE(390, 844, "Laundry");

        final int width;
        final int height;

        /** What the therapist looks for in the library: an exercise that the demo's Mia does not have yet. */
        final String wanted;

        Screen(int width, int height, String wanted) {
            this.width = width;
            this.height = height;
            this.wanted = wanted;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withOwnDemo();

    @ParameterizedTest
    @EnumSource(Screen.class)
    void fromTheTherapistToTheChildAndBack(Screen screen) {
        Page therapist = enter("therapist", screen);
        Page parent = enter("parent", screen);
        Page child = enter("child", screen);
        String exercise = theTherapistPrescribes(therapist, screen);
        theParentSeesIt(parent, exercise, screen);
        String stars = theChildTaps(child, parent, therapist, exercise, screen);
        theChildWishes(child, screen);
        theParentGrants(parent, screen);
        theChildCelebrates(child, screen);
        theTherapistAdjusts(therapist, exercise, screen);
        assertThat(child.getByTestId("star-total").first().textContent()).isEqualTo(stars);
    }

    private String theTherapistPrescribes(Page page, Screen screen) {
        picture(page, "therapist-today", screen);
        page.navigate(JOURNEY.address() + "/therapist/children");
        page.getByTestId("open-child").first().waitFor();
        picture(page, "therapist-caseload", screen);
        page.getByTestId("open-child")
                .filter(new Locator.FilterOptions().setHasText("Mia"))
                .click();
        page.locator("#section-program").click();
        page.locator("#prescribe").click();
        page.locator("#library-text").locator("input").fill(screen.wanted);
        page.locator("#library-text").locator("input").press("Enter");
        Locator choice = page.getByTestId("exercise")
                .filter(new Locator.FilterOptions().setHasText(screen.wanted))
                .first();
        assertThat(choice).isVisible();
        picture(page, "therapist-library", screen);
        String name = choice.locator("h2, h3").first().textContent().strip();
        choice.getByTestId("choose-exercise").click();
        assertThat(page.locator("#card-preview")).isVisible();
        picture(page, "therapist-prescribe", screen);
        page.locator("#confirm-prescribe").click();
        assertThat(page.getByTestId("prescription")
                        .filter(new Locator.FilterOptions().setHasText(name))
                        .first())
                .isVisible();
        picture(page, "therapist-program", screen);
        return name;
    }

    private void theParentSeesIt(Page page, String exercise, Screen screen) {
        page.getByTestId("child-switch")
                .filter(new Locator.FilterOptions().setHasText("Mia"))
                .click();
        assertThat(card(page, exercise)).isVisible();
        picture(page, "parent-today", screen);
    }

    private String theChildTaps(Page child, Page parent, Page therapist, String exercise, Screen screen) {
        choosePlayer(child, screen);
        child.reload();
        choosePlayer(child, screen);
        Locator card = child.locator("[data-testid=card][data-state=open]")
                .filter(new Locator.FilterOptions().setHasText(exercise))
                .first();
        assertThat(card).isVisible();
        picture(child, "child-board", screen);
        int before = Integer.parseInt(child.getByTestId("star-total").first().textContent());
        therapist.locator("#section-story").click();
        assertThat(therapist.getByTestId("log").first()).not().containsText(exercise);
        card.click();
        picture(child, "child-card", screen);
        child.getByTestId("lets-go").click();
        picture(child, "child-step", screen);
        child.getByTestId("finished").click();
        picture(child, "child-answers", screen);
        child.getByTestId("did-it").click();
        assertThat(child.getByTestId("star-total").first()).hasText(String.valueOf(before + 1));
        child.getByTestId("feeling-5").click();
        child.getByTestId("effort-2").click();
        picture(child, "child-star", screen);
        child.getByTestId("onward").click();
        assertThat(child.getByTestId("sync").first()).hasAttribute("data-state", "safe");
        var soon = new LocatorAssertions.ContainsTextOptions().setTimeout(WITHIN_A_SECOND);
        assertThat(therapist.getByTestId("log").first()).containsText(exercise, soon);
        assertThat(therapist.getByTestId("log").first()).containsText("Feeling 5 of 5", soon);
        assertThat(card(parent, exercise)).containsText("Done", soon);
        picture(therapist, "therapist-story", screen);
        return String.valueOf(before + 1);
    }

    private void theChildWishes(Page page, Screen screen) {
        page.getByTestId("open-shop").click();
        page.locator("[data-testid^=ask-]:not([disabled])").first().click();
        assertThat(page.getByTestId("asked").first()).isVisible();
        // An update that arrives while the parent touches a button would move it.
        assertThat(page.getByTestId("sync").first()).hasAttribute("data-state", "safe");
        picture(page, "child-shop", screen);
    }

    private void theParentGrants(Page page, Screen screen) {
        page.locator("#nav-rewards").click();
        Locator approve = page.getByTestId("approve-claim").first();
        assertThat(approve).isVisible();
        picture(page, "parent-rewards", screen);
        approve.click();
    }

    private void theChildCelebrates(Page page, Screen screen) {
        assertThat(page.getByTestId("celebrate-enjoyed").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
        picture(page, "child-celebration", screen);
        page.getByTestId("celebrate-enjoyed").first().click();
    }

    private void theTherapistAdjusts(Page page, String exercise, Screen screen) {
        page.locator("#section-program").click();
        Locator card = page.getByTestId("prescription")
                .filter(new Locator.FilterOptions().setHasText(exercise))
                .first();
        card.getByTestId("adjust").click();
        page.locator("#dose-times-per-week").locator("input").fill("3");
        page.locator("#reason").click();
        page.locator("vaadin-select-item, vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText("time"))
                .first()
                .click();
        picture(page, "therapist-adjust", screen);
        page.locator("#save-adjustment").click();
        assertThat(card).containsText("3");
    }

    private void choosePlayer(Page page, Screen screen) {
        Locator mia = page.locator("[data-testid^=child-]").filter(new Locator.FilterOptions().setHasText("Mia"));
        Locator board = page.getByTestId("open-shop");
        assertThat(mia.or(board).first()).isVisible();
        if (mia.count() > 0) {
            picture(page, "child-who", screen);
            mia.first().click();
        }
        assertThat(board).isVisible();
    }

    private static Locator card(Page page, String exercise) {
        return page.getByTestId("practice-card")
                .filter(new Locator.FilterOptions().setHasText(exercise))
                .first();
    }

    private Page enter(String door, Screen screen) {
        BrowserContext context = JOURNEY.browser(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setLocale("en-US")
                .setColorScheme(ColorScheme.LIGHT));
        Page page = context.newPage();
        page.navigate(JOURNEY.address() + "/login");
        if (door.equals("therapist")) {
            picture(page, "login", screen);
        }
        page.locator("#door-" + door).click();
        page.waitForURL(Pattern.compile(".*/(therapist|parent|play)\\b.*"));
        return page;
    }

    /**
     * Saves every screen to a file; with {@code -Dstarhop.journey.refresh-images=true}, those in the README are
     * replaced.
     */
    private static void picture(Page page, String name, Screen screen) {
        Axe.awaitRest(page);
        String file = name + "-" + screen.word() + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(file)));
        Path shown = README_IMAGES.resolve(file);
        if (Boolean.getBoolean("starhop.journey.refresh-images") && Files.exists(shown)) {
            page.screenshot(new Page.ScreenshotOptions().setPath(shown));
        }
    }

    @Test
    void anUnknownAddressLooksLikeNothing() {
        Page page = enter("parent", Screen.PHONE);
        page.navigate(JOURNEY.address() + "/parent/00000000-0000-0000-0000-000000000000");
        assertThat(page.getByTestId("practice-card")).hasCount(0);
    }
}
