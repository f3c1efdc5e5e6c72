package org.starhop.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.regex.Pattern;
import org.starhop.benchmark.Visit;
import org.starhop.benchmark.Visit.Loaded;

/**
 * What a first visit of the child's page fetches. The page's worker must be blocked, for it brings everything there is; what it
 * brings is counted elsewhere.
 */
final class PageWeight {

    /** The page, its script, its style, the words of one language, and the board. */
    private static final Pattern NEEDED =
            Pattern.compile(".*/play/(|assets/(play|index|en)-[^-]{8}\\.(js|css)|api/board)");

    private PageWeight() {}

    /** Visits with nothing else allowed: today's cards must come all the same. */
    static List<Loaded> needed(BrowserContext browser, String address) {
        try (Page page = browser.newPage()) {
            Visit visit = new Visit(page);
            page.route("**/play/**", route -> {
                if (NEEDED.matcher(route.request().url()).matches()) {
                    route.resume();
                } else {
                    route.abort();
                }
            });
            page.navigate(address);
            page.locator("[data-testid=card]").first().waitFor();
            return visit.loaded(one -> true);
        }
    }

    /** The pictures that today's board shows. */
    static List<Loaded> pictures(BrowserContext browser, String address) {
        try (Page page = browser.newPage()) {
            Visit visit = new Visit(page);
            page.navigate(address);
            page.locator("[data-testid=card]").first().waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return visit.loaded(Loaded::isPicture);
        }
    }
}
