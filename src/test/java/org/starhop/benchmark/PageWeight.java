package org.starhop.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.starhop.benchmark.Visit.Loaded;

/**
 * What a first visit of the child's page fetches. The page's worker is blocked here, because it fetches everything
 * there is.
 *
 * @param files the page, its script, its style, and the words of one language
 * @param board the board of one child
 * @param pictures those that the board shows
 */
public record PageWeight(List<Loaded> files, List<Loaded> board, List<Loaded> pictures) {

    private static final Pattern NEEDED =
            Pattern.compile(".*/play/(|assets/(play|index|en)-[\\w-]{8}\\.(js|css)|api/board)");

    /** Creates a browser without any cache. */
    public interface Browsers extends Function<Browser.NewContextOptions, BrowserContext> {}

    /** Weighs the page for a tablet that holds this secret and belongs to one child. */
    public static PageWeight of(Browsers browsers, URI server, String secret) {
        String address = server + "/play/";
        var options = new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK);
        try (BrowserContext tablet = tablet(browsers, secret, options)) {
            List<Loaded> needed = needed(tablet, address);
            return new PageWeight(
                    needed.stream().filter(one -> !isBoard(one)).toList(),
                    needed.stream().filter(PageWeight::isBoard).toList(),
                    pictures(tablet, address));
        }
    }

    /** Opens a browser on a paired tablet. */
    public static BrowserContext tablet(Browsers browsers, String secret, Browser.NewContextOptions options) {
        BrowserContext tablet = browsers.apply(options.setLocale("en-US").setViewportSize(1024, 768));
        tablet.addCookies(List.of(
                new Cookie("starhop_device", secret).setDomain("127.0.0.1").setPath("/play")));
        return tablet;
    }

    /** Writes the weights into the table. */
    public void tell(Table table) {
        table.add(
                "child page, first visit",
                "≤ 30 KB without pictures",
                "%.1f KB in %d requests; the board is %.1f KB more",
                Visit.kilobytes(files),
                files.size(),
                Visit.kilobytes(board));
        table.add(
                "child page, first visit, with the board and today's pictures",
                "≤ 60 KB",
                "%.1f KB in %d requests",
                kilobytes(),
                files.size() + board.size() + pictures.size());
    }

    /** Returns the total. */
    public double kilobytes() {
        return Visit.kilobytes(files) + Visit.kilobytes(board) + Visit.kilobytes(pictures);
    }

    private static boolean isBoard(Loaded one) {
        return one.url().endsWith("/play/api/board");
    }

    /** Visits with everything else blocked: today's cards must appear anyway. */
    private static List<Loaded> needed(BrowserContext browser, String address) {
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

    /** Returns the pictures that today's board shows. */
    private static List<Loaded> pictures(BrowserContext browser, String address) {
        try (Page page = browser.newPage()) {
            Visit visit = new Visit(page);
            page.navigate(address);
            page.locator("[data-testid=card]").first().waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return visit.loaded(Loaded::isPicture);
        }
    }
}
