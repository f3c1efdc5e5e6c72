package org.starhop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.starhop.benchmark.Visit;

/**
 * How much code and style a browser with an empty cache downloads for the first page behind each door. A page downloads every
 * component that its classes refer to, so a single reference can add a tenth. The limits are today's sizes, rounded up.
 */
@Tag("browser")
class ConsoleWeightJourney {

    private static final Set<String> CODE_AND_STYLE = Set.of("Script", "Stylesheet");

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withSharedDemo();

    @ParameterizedTest
    @CsvSource({"therapist, 170", "parent, 169"})
    void theFirstPageOfAConsoleIsLight(String door, int kilobytes) {
        Page page = JOURNEY.browser().newPage();
        new ConsoleWalk((unused, what) -> {}).enter(page, JOURNEY.address(), door);
        assertWeighsAtMost(kilobytes, page.context().cookies(), "/" + door);
    }

    @ParameterizedTest
    @CsvSource({"login, 152"})
    void soIsTheWayIn(String page, int kilobytes) {
        assertWeighsAtMost(kilobytes, List.of(), "/" + page);
    }

    private static void assertWeighsAtMost(int kilobytes, List<Cookie> cookies, String path) {
        BrowserContext browser = JOURNEY.browser();
        browser.addCookies(cookies);
        Page page = browser.newPage();
        Visit visit = new Visit(page);
        page.navigate(JOURNEY.address() + path);
        page.locator("h1").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        List<Visit.Loaded> files = visit.loaded(one -> CODE_AND_STYLE.contains(one.type()));
        assertThat(Visit.kilobytes(files)).as("%s, %s", path, files).isLessThanOrEqualTo(kilobytes);
    }
}
