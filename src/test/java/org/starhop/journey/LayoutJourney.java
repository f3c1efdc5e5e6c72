package org.starhop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.starhop.journey.Legible.Reading;
import org.starhop.journey.ScreenCheck.Size;

/**
 * Every page and every dialog of the consoles is readable with the fonts that people have, in large text and on small
 * screens.
 */
@Tag("browser")
class LayoutJourney {

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withSharedDemo();

    private static final ConsoleWalk UNSEEN = new ConsoleWalk((page, what) -> {});

    @Test
    void holdsWithWideLettersAndLongWords() {
        var legible = new Legible(Reading.values());
        through(Font.DEJAVU, "es", legible, stop -> stop);
        assertThat(legible.troubles()).isEmpty();
    }

    @Test
    void holdsWithHighLines() {
        var legible = new Legible(Reading.PHONE_WITH_LARGE_LETTERS);
        through(Font.NOTO, "en", legible, Stop::withoutOpenings);
        assertThat(legible.troubles()).isEmpty();
    }

    /** The mark of children who need attention takes no space from the row. */
    @Test
    void flaggedRowsStandInLine() {
        Page caseload = enter(UNSEEN, "therapist", Font.DEJAVU, "en");
        UNSEEN.visit(caseload, JOURNEY.address(), Stop.at("therapist/children"));
        assertThat(caseload.locator(".child-card.needs-attention").count()).isPositive();
        List<Double> starts = caseload.locator(".child-card > .picture").all().stream()
                .map(picture -> picture.boundingBox().x)
                .distinct()
                .toList();
        assertThat(starts).hasSize(1);
    }

    /** A notification appears beside the cards, on a phone and on a large screen. */
    @Test
    void aToastCoversNothingToActOn() {
        for (Size size : Size.values()) {
            Page plan = enter(UNSEEN, "parent", Font.DEJAVU, "en");
            UNSEEN.visit(plan, JOURNEY.address(), Stop.by("#nav-today", "parent/:childId"));
            UNSEEN.visit(plan, JOURNEY.address(), Stop.at("parent/:childId/plan"));
            plan.setViewportSize(size.width, size.height);
            plan.locator("[data-testid=move-down]").first().click();
            assertThat(coveredByToast(plan)).as("a parent's toast, " + size).isEmpty();
            Page focus = enter(UNSEEN, "therapist", Font.DEJAVU, "en");
            UNSEEN.visit(focus, JOURNEY.address(), Stop.at("therapist/children"));
            UNSEEN.visit(focus, JOURNEY.address(), Stop.by("[data-testid=open-child]", "therapist/child/:childId"));
            UNSEEN.visit(focus, JOURNEY.address(), Stop.at("therapist/child/:childId/program"));
            focus.setViewportSize(size.width, size.height);
            focus.locator("#week-focus input").fill("Two feet off the floor, " + size);
            focus.locator("#save-week-focus").click();
            assertThat(coveredByToast(focus)).as("a therapist's toast, " + size).isEmpty();
        }
    }

    /**
     * Returns what the notification covers: nothing if it is in the rail beside the page or over the fixed bar, and
     * touches pass through it.
     */
    private static List<?> coveredByToast(Page page) {
        page.locator("vaadin-notification-card").last().waitFor();
        new Layout(page).awaitRest();
        return (List<?>) page.evaluate("""
                () => {
                  const boxOf = one => one?.getBoundingClientRect() ?? {top: 0, bottom: 0};
                  const toast = [...document.querySelectorAll('vaadin-notification-card')].at(-1);
                  const box = boxOf(toast);
                  const content = boxOf(document.querySelector('.parent-layout > main, .page'));
                  const bar = boxOf(document.querySelector('.places') ?? document.querySelector('.therapist').shadowRoot.querySelector('[part~=navbar]'));
                  const isBeside = box.right <= content.left + 1 || box.left >= content.right - 1;
                  const isOverBar = box.top >= bar.top - 1 && box.bottom <= bar.bottom + 1;
                  const under = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                  const found = [];
                  if (!isBeside && !isOverBar) found.push(`the page, at ${box.left}–${box.right}, ${box.top}–${box.bottom}`);
                  if (toast.contains(under) || under?.localName === 'vaadin-notification-container') found.push('a touch ends at ' + under.localName);
                  return found;
                }""");
    }

    /** Visits every page; the next journey finds the demo as it was. */
    private static void through(Font font, String language, Legible legible, UnaryOperator<Stop> stopping) {
        var walk = new ConsoleWalk(legible::look);
        Page therapist = enter(walk, "therapist", font, language);
        speak(therapist, "#speak-" + language);
        Itinerary.THERAPIST.forEach(stop -> walk.visit(therapist, JOURNEY.address(), stopping.apply(stop)));
        speak(therapist, "#speak-en");
        Page parent = enter(walk, "parent", font, language);
        speak(parent, "#switch-language[lang=" + language + "]");
        Itinerary.PARENT.forEach(stop -> walk.visit(parent, JOURNEY.address(), stopping.apply(stop)));
        speak(parent, "#switch-language[lang=en]");
        Page stranger = open(font, language).newPage();
        Itinerary.ENTRANCE.forEach(stop -> walk.visit(stranger, JOURNEY.address(), stopping.apply(stop)));
        walk.visit(stranger, JOURNEY.address(), Stop.at("join/an-old-link"));
    }

    private static Page enter(ConsoleWalk walk, String door, Font font, String language) {
        Page page = open(font, language).newPage();
        walk.enter(page, JOURNEY.address(), door);
        return page;
    }

    /** A console that is already in the language offers only the other one. */
    private static void speak(Page page, String button) {
        if (page.locator(button + ":not([aria-pressed=true])").count() > 0) {
            page.waitForNavigation(() -> page.locator(button).click());
            page.locator("h1").first().waitFor();
        }
    }

    private static BrowserContext open(Font font, String language) {
        return JOURNEY.browser(
                font,
                new Browser.NewContextOptions()
                        .setViewportSize(Size.TABLET.width, Size.TABLET.height)
                        .setLocale(language + "-US")
                        .setReducedMotion(ReducedMotion.REDUCE));
    }
}
