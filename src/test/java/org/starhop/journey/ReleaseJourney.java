package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An update, and going back from it, never leaves a tablet with an empty page: old page with new server, new page with old server. */
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

    static Browsers browsers;
    static RunningDemo demo;

    @BeforeAll
    static void startTheProduct() throws Exception {
        browsers = Browsers.open();
        demo = RunningDemo.startOwn();
    }

    @AfterAll
    static void stopTheProduct() throws Exception {
        if (demo != null) {
            demo.close();
        }
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    void noUpdateLeavesATabletWithAnEmptyPage() throws Exception {
        Path next = OtherRelease.of(Path.of("target", "starhop.jar"), folder.resolve("next.jar"));
        BrowserContext installed = browsers.keptIn(folder.resolve("profile"));
        ChildTablet tablet = ChildTablet.enter(installed, demo.address()).play("Mia");
        ChildTablet visitor = visitor();
        int stars = tablet.stars();

        demo.kill();
        demo.startAgain(next);
        assertThat(tablet.page().title()).isEqualTo("Starhop");
        aPageWorksOn(tablet);
        aPageWorksOn(visitor);
        visitor.page().context().close();
        tablet.page().evaluate(WAITING);
        tablet.reload();
        assertThat(tablet.page().title()).isEqualTo("Starhop");
        installed.close();

        installed = browsers.keptIn(folder.resolve("profile"));
        tablet = ChildTablet.start(installed, demo.address());
        assertThat(tablet.page()).hasTitle(OtherRelease.TITLE);
        demo.kill();
        tablet.reload();
        assertThat(tablet.page()).hasTitle(OtherRelease.TITLE);

        demo.startAgain();
        aPageWorksOn(tablet.play("Theo"));
        tablet.page().evaluate(WAITING);
        installed.close();
        installed = browsers.keptIn(folder.resolve("profile"));
        tablet = ChildTablet.start(installed, demo.address());
        assertThat(tablet.page()).hasTitle("Starhop");
        assertThat(tablet.play("Mia").stars()).isEqualTo(stars + 1);
        assertThat(tablet.violations()).isEmpty();
        assertThat(tablet.keptAddresses())
                .contains("/play/", "/play/pictures/2b50.svg")
                .allMatch(address -> address.startsWith("/play/") && !address.startsWith("/play/api/"));
        installed.close();
    }

    /** A tablet whose browser has no service worker, as over plain HTTP. */
    private static ChildTablet visitor() {
        BrowserContext context = browsers.browser()
                .newContext(new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        return ChildTablet.enterWithoutWorker(context, demo.address()).play("Theo");
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
