package org.starhop.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.starhop.benchmark.DemoDatabase;
import org.starhop.benchmark.Load;
import org.starhop.benchmark.Packaged;
import org.starhop.benchmark.PageWeight;
import org.starhop.benchmark.Table;
import org.starhop.faults.Tablet;

/**
 * The packaged demo with one child of a few weeks, one of ten years, a tablet for each, and many tablets of the others.
 */
final class MeasuredClinic implements AutoCloseable {

    static final String FRESH = "Mia";
    static final String GROWN = "Lucía";

    private static final int OPEN = 200;
    private static final int TAPPING = 16;

    private final Packaged starhop;
    private final String fresh;
    private final String grown;
    private final long practices;
    private final List<Tablet> tablets;

    private MeasuredClinic(Packaged starhop, String fresh, String grown, long practices, List<Tablet> tablets) {
        this.starhop = starhop;
        this.fresh = fresh;
        this.grown = grown;
        this.practices = practices;
        this.tablets = tablets;
    }

    static MeasuredClinic start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("target"), "figures").toAbsolutePath();
        String fresh;
        String grown;
        long practices;
        List<Tablet> tablets;
        ReadyProduct.copyDemo(folder.resolve("starhop.mv.db"));
        try (DemoDatabase database = DemoDatabase.open(folder)) {
            practices = database.giveTenYears(GROWN);
            fresh = database.pair(FRESH);
            grown = database.pair(GROWN);
            tablets = database.tablets(OPEN, FRESH, GROWN);
        }
        Packaged starhop = Packaged.start(folder, Packaged.JAR, "--spring.profiles.active=demo");
        return new MeasuredClinic(starhop, fresh, grown, practices, tablets);
    }

    Packaged starhop() {
        return starhop;
    }

    /** Returns what is in the tablet's cookie. */
    String secret(String child) {
        return child.equals(GROWN) ? grown : fresh;
    }

    /** Returns how often the child with ten years has practiced. */
    long practices() {
        return practices;
    }

    /** Returns the browser of this child's tablet. */
    BrowserContext browser(PageWeight.Browsers browsers, String child) {
        return PageWeight.tablet(browsers, secret(child), new Browser.NewContextOptions());
    }

    /** The same without the app's worker, which would answer instead of the network. */
    BrowserContext browserWithoutWorker(PageWeight.Browsers browsers, String child) {
        var options = new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK);
        return PageWeight.tablet(browsers, secret(child), options);
    }

    /** Live bytes with many tablets that have their board and keep their connection, minus those without them. */
    void heap(Table table) throws IOException {
        for (Tablet tablet : tablets.subList(0, TAPPING)) {
            tablet.openBoard(starhop.address());
            tablet.hangUp();
        }
        long before = starhop.liveHeap();
        for (Tablet tablet : tablets) {
            tablet.openBoard(starhop.address());
        }
        long with = starhop.liveHeap();
        tablets.forEach(Tablet::hangUp);
        String measured = "%.1f KB (%d tablets that have the board and keep their connection)";
        table.add("server heap per open tablet", "≤ 4 KB", measured, (with - before) / 1024.0 / OPEN, OPEN);
    }

    /** Returns how many taps were answered; each was accepted. */
    int durable(Table table, int seconds) {
        Load load = new Load(starhop.address(), tablets.subList(0, TAPPING));
        load.flatOut(1, seconds);
        Load.Result paced = load.paced(200, seconds);
        String promised = "p50 ≤ 5 ms, p99 ≤ 25 ms";
        table.add("tap → durable answer at 200 a second", promised, paced.latencies(), TAPPING + " tablets");
        Load.Result batches = load.flatOut(50, seconds);
        table.add("durable taps a second", "≥ 1,000", "%.0f in batches of 50", batches.perSecond());
        return paced.taps();
    }

    @Override
    public void close() {
        starhop.close();
    }
}
