package org.starhop.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An installed Chromium, driven by Playwright; none is downloaded. */
final class Browsers implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** In CI a browser and its fonts are required; elsewhere the tests that need them are skipped and say so. */
    static final boolean ARE_REQUIRED = Boolean.parseBoolean(System.getenv("STARHOP_BROWSER_REQUIRED"));

    private final Path chromium;
    private final Map<String, String> environment;
    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Path chromium, Map<String, String> environment) {
        this.chromium = chromium;
        this.environment = environment;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setEnv(environment)
                        .setArgs(FLAGS));
    }

    /** Opens a browser; without one the test is skipped and says so, but in CI that is an error. */
    static Browsers open() {
        return open(System.getenv());
    }

    /**
     * Opens a browser with only the widest of the common fonts, if this machine has it: what fits there fits in others.
     */
    static Browsers openWide() {
        return Font.DEJAVU.isInstalled() ? open(Font.DEJAVU) : open();
    }

    /** Opens a browser on a machine that has no other font. */
    static Browsers open(Font font) {
        font.assumeInstalled();
        return open(font.environment());
    }

    private static Browsers open(Map<String, String> environment) {
        Optional<Path> chromium = installed();
        if (ARE_REQUIRED && chromium.isEmpty()) {
            throw new IllegalStateException("The browser tests need a Chromium on the PATH");
        }
        assumeTrue(chromium.isPresent(), "Browser tests are skipped: no chromium or google-chrome on the PATH");
        return new Browsers(chromium.orElseThrow(), environment);
    }

    Browser browser() {
        return browser;
    }

    /** Opens a browser that keeps its data in this folder, as a tablet does, across every close and kill. */
    BrowserContext keptIn(Path profile) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(chromium)
                                .setEnv(environment)
                                .setArgs(FLAGS)
                                .setLocale("en-US")
                                .setViewportSize(1024, 768));
    }

    /** Kills that browser, as an empty battery does. */
    static void kill(Path profile) {
        List<ProcessHandle> running = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(profile.toString()))
                .toList();
        running.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : running) {
            process.onExit().join();
        }
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
