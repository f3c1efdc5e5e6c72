package org.starhop.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What pages weigh and what open tabs cost the server, with a real browser in the demo clinic. */
class Pages implements AutoCloseable {

    private static final int WARM_UP = 3;
    private static final int PATIENCE_MILLIS = 120_000;

    private final Packaged demo;
    private final Playwright playwright;
    private final Browser browser;

    Pages(Packaged demo) {
        this.demo = demo;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Weighs the sign-in page, then a console page and child mode with an empty browser cache, then each again. */
    void weigh(Table table, String tabletSecret) throws IOException {
        try (var proxy = new CountingProxy(demo.address())) {
            console(table, proxy, "therapist", "/therapist");
            console(table, proxy, "parent", "/parent");
            PageWeight.of(browser::newContext, demo.address(), tabletSecret).tell(table);
            try (BrowserContext tablet =
                    PageWeight.tablet(browser::newContext, tabletSecret, new Browser.NewContextOptions())) {
                String kept = "child page, first visit, with all that is kept for offline";
                row(table, kept, "", tablet, proxy, "/play/");
                row(table, "child page, second visit", "0 bytes", tablet, proxy, "/play/");
            }
        }
    }

    /**
     * Live bytes after collection, with this many tabs open (each a separate person and session) and after they are
     * gone.
     */
    void heap(Table table, int tabs) throws IOException {
        open(WARM_UP).forEach(BrowserContext::close);
        long before = demo.liveHeap();
        List<BrowserContext> open = open(tabs);
        long with = demo.liveHeap();
        open.forEach(BrowserContext::close);
        long after = demo.liveHeap();
        table.add(
                "server heap per open console tab",
                "≤ 150 KB",
                "%.0f KB (%d tabs on /therapist, a session each), %.0f KB left of each after closing",
                (with - before) / 1024.0 / tabs,
                tabs,
                (after - before) / 1024.0 / tabs);
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** Returns the session of somebody who came in by this door of the demo. */
    BrowserContext person(String door) {
        BrowserContext person = newContext();
        enter(person.newPage(), demo.address() + "/login", door, "**/" + door + "**");
        return person;
    }

    private void console(Table table, CountingProxy proxy, String door, String path) {
        try (BrowserContext person = newContext();
                BrowserContext cold = newContext()) {
            if (door.equals("therapist")) {
                row(table, "sign-in page, first visit", "≤ 150 KB", person, proxy, "/login");
            }
            enter(person, proxy, door, "**" + path + "**");
            cold.addCookies(cookies(person));
            row(table, path + " page, first visit", "≤ 150 KB with fonts", cold, proxy, path);
            row(table, path + " page, second visit", "≤ 25 KB", cold, proxy, path);
        }
    }

    private static void row(
            Table table, String what, String promised, BrowserContext context, CountingProxy proxy, String path) {
        proxy.take();
        try (Page page = context.newPage()) {
            Visit visit = new Visit(page);
            page.navigate(proxy.address() + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            table.add(what, promised, "%s; %.1f KB on the wire in all", visit, proxy.take() / 1024.0);
        }
    }

    private static void enter(BrowserContext context, CountingProxy proxy, String door, String landing) {
        try (Page page = context.newPage()) {
            enter(page, proxy.address() + "/login", door, landing);
        }
    }

    private static void enter(Page page, String login, String door, String landing) {
        page.navigate(login);
        page.locator("#door-" + door).click();
        page.waitForURL(landing);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static List<com.microsoft.playwright.options.Cookie> cookies(BrowserContext context) {
        return new ArrayList<>(context.cookies());
    }

    private List<BrowserContext> open(int tabs) {
        List<BrowserContext> open = new ArrayList<>();
        for (int i = 0; i < tabs; i++) {
            open.add(person("therapist"));
        }
        return open;
    }

    private BrowserContext newContext() {
        BrowserContext context = browser.newContext();
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    private static Path chromium() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no chromium or google-chrome on the PATH"));
    }
}
