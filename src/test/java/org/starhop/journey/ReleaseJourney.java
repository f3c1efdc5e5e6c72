package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Neither an update nor a rollback ever leaves a tablet with an empty page: old page with new server, new page with old
 * server.
 */
@Tag("browser")
class ReleaseJourney {

    private static final String WAITING = """
            async () => {
              const registration = await navigator.serviceWorker.ready;
              await registration.update();
              for (const end = Date.now() + 30_000; !registration.waiting; ) {
                if (Date.now() > end) throw new Error('No worker waits');
                await new Promise(resume => setTimeout(resume, 50));
              }
            }""";

    @TempDir
    static Path folder;

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withOwnDemo();

    @Test
    void noUpdateLeavesATabletWithAnEmptyPage() throws Exception {
        Path released = ReadyProduct.jar();
        Path next = OtherRelease.of(released, released.resolveSibling("next.jar"));
        BrowserContext installed = JOURNEY.browserIn(folder.resolve("profile"));
        ChildTablet tablet = ChildTablet.enter(installed, JOURNEY.address()).play("Mia");
        ChildTablet visitor = visitor();
        int stars = tablet.stars();

        JOURNEY.demo().kill();
        JOURNEY.demo().startAgain(next);
        assertThat(tablet.page().title()).isEqualTo("Starhop");
        aPageWorksOn(tablet);
        aPageWorksOn(visitor);
        visitor.page().context().close();
        tablet.page().evaluate(WAITING);
        tablet.reload();
        assertThat(tablet.page().title()).isEqualTo("Starhop");
        installed.close();

        installed = JOURNEY.browserIn(folder.resolve("profile"));
        tablet = ChildTablet.start(installed, JOURNEY.address());
        assertThat(tablet.page()).hasTitle(OtherRelease.TITLE);
        JOURNEY.demo().kill();
        tablet.reload();
        assertThat(tablet.page()).hasTitle(OtherRelease.TITLE);

        JOURNEY.demo().startAgain();
        aPageWorksOn(tablet.play("Theo"));
        tablet.page().evaluate(WAITING);
        installed.close();
        installed = JOURNEY.browserIn(folder.resolve("profile"));
        tablet = ChildTablet.start(installed, JOURNEY.address());
        assertThat(tablet.page()).hasTitle("Starhop");
        assertThat(tablet.play("Mia").stars()).isEqualTo(stars + 1);
        assertThat(tablet.keptAddresses())
                .contains("/play/", "/play/pictures/2b50.svg")
                .allMatch(address -> address.startsWith("/play/") && !address.startsWith("/play/api/"));
        installed.close();
    }

    /** A tablet whose browser has no service worker, as over plain HTTP. */
    private static ChildTablet visitor() {
        BrowserContext context = JOURNEY.browserWithoutWorker();
        return ChildTablet.enterWithoutWorker(context, JOURNEY.address()).play("Theo");
    }

    /** Parts that the page has not loaded yet are still there, and so is the API. */
    private static void aPageWorksOn(ChildTablet tablet) {
        int before = tablet.stars();
        tablet.doOneCard();
        tablet.awaitSafe();
        assertThat(tablet.stars()).isEqualTo(before + 1);
        tablet.see("open-shop").click();
        assertThat(tablet.see("star-balance").first()).isVisible();
        tablet.see("back-to-board").first().click();
        tablet.openGrownUps();
        tablet.see("back-to-board").first().click();
    }
}
