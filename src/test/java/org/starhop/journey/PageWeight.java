package org.starhop.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.starhop.benchmark.Visit;
import org.starhop.benchmark.Visit.Loaded;

/** What the child's page fetches up to its first picture, and the pictures of today's board. */
final class PageWeight {

    /** The first picture is there with the first card on the board; what had come by then, it may have needed. */
    private static final String FIRST_PICTURE = """
            () => {
              const inside = (node, ...path) => path.reduce((found, name) => found?.shadowRoot?.querySelector(name), node);
              const look = () => {
                const play = document.querySelector('starhop-play');
                if (!inside(play, 'child-play', 'board-screen', 'activity-card', 'button')) return requestAnimationFrame(look);
                const now = performance.now();
                window.firstPicture = performance.getEntriesByType('resource').filter((one) => one.responseEnd && one.responseEnd <= now)
                  .map((one) => one.name).concat(location.href);
              };
              requestAnimationFrame(look);
            }""";

    private final List<Loaded> files;
    private final List<Loaded> pictures;

    private PageWeight(List<Loaded> files, List<Loaded> pictures) {
        this.files = files;
        this.pictures = pictures;
    }

    /** Visits this address for the first time; the page's worker must be blocked, for it fetches everything there is. */
    @SuppressWarnings("unchecked")
    static PageWeight of(Page page, String address) {
        page.addInitScript("(" + FIRST_PICTURE + ")()");
        Visit visit = new Visit(page);
        page.navigate(address);
        page.waitForFunction("() => window.firstPicture");
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        Set<String> needed = ((List<String>) page.evaluate("() => window.firstPicture"))
                .stream().collect(Collectors.toSet());
        return new PageWeight(
                visit.loaded(one -> needed.contains(one.url()) && !one.isPicture()), visit.loaded(Loaded::isPicture));
    }

    List<Loaded> files() {
        return files;
    }

    List<Loaded> pictures() {
        return pictures;
    }
}
