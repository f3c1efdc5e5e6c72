package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.starhop.journey.ScreenCheck.Size;

/**
 * In a right-to-left language, every page and every dialog of the consoles is its own mirror image, on a large screen
 * and on a phone.
 */
@Tag("browser")
class RightToLeftConsolesJourney {

    private static final Pattern TEST_LANGUAGE = Pattern.compile("[\u0600-\u06ff]{3}");

    private static final String NUMBERS_AND_ADDRESSES = "#pairing-code, .address > input, input[type=email]";

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withSharedDemo();

    private final List<String> troubles = new ArrayList<>();
    private final ConsoleWalk walk = new ConsoleWalk(this::look);

    @Test
    void everyPageAndEveryDialogIsItsMirrorImage() throws Exception {
        TestLocale locale = new TestLocale(JOURNEY.browser().newPage());
        try (RunningDemo demo = RunningDemo.startBehind(locale.consoleWords())) {
            through(locale, demo, "therapist", Itinerary.THERAPIST);
            through(locale, demo, "parent", Itinerary.PARENT);
            through(locale, demo, "", Itinerary.ENTRANCE);
        }
        assertThat(troubles).isEmpty();
    }

    private void through(TestLocale locale, RunningDemo demo, String door, List<Stop> stops) {
        BrowserContext context = open();
        locale.speakIn(context);
        Page page = context.newPage();
        if (!door.isEmpty()) {
            walk.enter(page, demo.address(), door);
        }
        stops.forEach(stop -> walk.visit(page, demo.address(), stop));
        if (door.equals("therapist")) {
            new Layout(page).assertTurned(page.locator("#sign-out"));
        }
        context.unrouteAll();
        context.close();
    }

    private void look(Page page, String what) {
        assertThat(page.locator("body")).containsText(TEST_LANGUAGE);
        for (Size size : List.of(Size.PHONE, Size.TABLET)) {
            page.setViewportSize(size.width, size.height);
            Layout layout = new Layout(page);
            layout.awaitRest();
            layout.assertRightToLeft();
            page.locator(NUMBERS_AND_ADDRESSES)
                    .all()
                    .forEach(one -> assertThat(one).hasCSS("direction", "ltr"));
            RightToLeftJourney.picture(page, what.replaceAll("[^\\w]+", "-"), size);
            MirrorImage.troubles(page).forEach(trouble -> troubles.add(what + ", " + size + ": " + trouble));
        }
    }

    private static BrowserContext open() {
        return JOURNEY.browser(new Browser.NewContextOptions()
                .setViewportSize(Size.TABLET.width, Size.TABLET.height)
                .setLocale("en-US")
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                .setReducedMotion(ReducedMotion.REDUCE));
    }
}
