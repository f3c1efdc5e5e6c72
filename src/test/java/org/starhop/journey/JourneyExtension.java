package org.starhop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What every journey needs: the running demo, and browsers whose pages are watched. After each test they are closed,
 * and a page error or a violation of a security policy fails the test; a failed test leaves a picture of each page in
 * {@code target/failures}.
 */
final class JourneyExtension implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    /** A machine that runs several journeys at a time may be slow; what is wrong stays wrong. */
    private static final double PATIENCE_MILLIS = 15_000;

    private static final ExtensionContext.Namespace SHARED = ExtensionContext.Namespace.create(JourneyExtension.class);
    private static final Path FAILURES = Path.of("target", "failures");

    private enum Own {
        NOTHING,
        DEMO,
        BROWSER
    }

    private final Own own;
    private final boolean isHurried;
    private final PageWatch watch = new PageWatch();
    private final List<BrowserContext> open = new ArrayList<>();
    private final Map<Font, Browsers> withFont = new EnumMap<>(Font.class);
    private @Nullable Browsers browsers;
    private @Nullable RunningDemo demo;

    private JourneyExtension(Own own, boolean isHurried) {
        this.own = own;
        this.isHurried = isHurried;
    }

    /** With a separate demo, which may be killed. */
    static JourneyExtension withOwnDemo() {
        return new JourneyExtension(Own.DEMO, true);
    }

    /** With the demo shared by all journeys that leave enough for the next one to do. */
    static JourneyExtension withSharedDemo() {
        return new JourneyExtension(Own.NOTHING, true);
    }

    /** Without a demo, and with a browser that no other journey has used: for figures. */
    static JourneyExtension withOwnBrowser() {
        return new JourneyExtension(Own.BROWSER, false);
    }

    /** The same, but animations keep their real speed: for journeys about motion. */
    JourneyExtension unhurried() {
        return new JourneyExtension(own, false);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var shared = context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, SHARED);
        if (own == Own.BROWSER) {
            browsers = Browsers.open();
            return;
        }
        browsers = shared.computeIfAbsent("browsers", key -> Browsers.openWide(), Browsers.class);
        demo = own == Own.DEMO
                ? RunningDemo.startOwn()
                : shared.computeIfAbsent("demo", key -> startShared(), RunningDemo.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        boolean hasFailed = context.getExecutionException().isPresent();
        if (hasFailed) {
            picture(context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
        }
        List.copyOf(open).forEach(JourneyExtension::close);
        List<String> troubles = watch.troubles();
        if (!hasFailed) {
            assertThat(troubles).as("errors and violations in the pages").isEmpty();
        }
    }

    /** A request that a page makes while its browser closes can no longer be routed, and nobody waits for it. */
    private static void close(BrowserContext browser) {
        try {
            browser.close();
        } catch (PlaywrightException late) {
            if (!String.valueOf(late.getMessage()).contains("has been closed")) {
                throw late;
            }
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        withFont.values().forEach(Browsers::close);
        if (own == Own.DEMO && demo != null) {
            demo.close();
        }
        if (own == Own.BROWSER && browsers != null) {
            browsers.close();
        }
    }

    RunningDemo demo() {
        return Objects.requireNonNull(demo);
    }

    String address() {
        return demo().address();
    }

    /** Opens a browser without any data. */
    BrowserContext browser() {
        return browser(new Browser.NewContextOptions().setLocale("en-US"));
    }

    BrowserContext browser(Browser.NewContextOptions options) {
        return watched(browsers().browser().newContext(options));
    }

    /** Opens a browser on a machine that has no other font. */
    BrowserContext browser(Font font, Browser.NewContextOptions options) {
        Browsers set = withFont.computeIfAbsent(font, Browsers::open);
        return watched(set.browser().newContext(options));
    }

    /** Opens a browser without service workers, as all are over plain HTTP. */
    BrowserContext browserWithoutWorker() {
        BrowserContext context = browser();
        context.addInitScript("delete Navigator.prototype.serviceWorker");
        return context;
    }

    /** Opens a browser that keeps its data in this folder. */
    BrowserContext browserIn(Path profile) {
        return watched(browsers().keptIn(profile));
    }

    private Browsers browsers() {
        return Objects.requireNonNull(browsers);
    }

    private BrowserContext watched(BrowserContext context) {
        open.add(context);
        context.onClose(open::remove);
        watch.over(context);
        if (isHurried) {
            Hurry.in(context);
        }
        return context;
    }

    private void picture(String name) {
        List<Page> pages =
                open.stream().flatMap(context -> context.pages().stream()).toList();
        for (int i = 0; i < pages.size(); i++) {
            try {
                pages.get(i)
                        .screenshot(new Page.ScreenshotOptions().setPath(FAILURES.resolve(name + "-" + i + ".png")));
            } catch (PlaywrightException gone) {
                // A page that died has no picture.
            }
        }
    }

    private static RunningDemo startShared() {
        try {
            return RunningDemo.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
