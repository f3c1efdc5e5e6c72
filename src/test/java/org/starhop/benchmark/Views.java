package org.starhop.benchmark;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.starhop.faults.Tablet;

/** How long the server takes for each view and call, as a browser sees it. */
final class Views {

    private static final int VISITS = Integer.getInteger("starhop.benchmark.visits", 40);
    private static final int CALLS = 400;
    private static final int WARM_UP = 4;

    /** A view is rendered by the server in the first exchange after the one that brings the page's frame. */
    private static final String SPENT = """
            () => {
              const asked = performance.getEntriesByType('resource').filter(({name}) => /v-r=(init|uidl)/.test(name) && !name.includes('push'));
              return asked.length < 2 ? null : asked.slice(0, 2).reduce((sum, {duration}) => sum + duration, 0);
            }""";

    private final Map<String, Samples> samples = new LinkedHashMap<>();
    private final Packaged demo;

    private Views(Packaged demo) {
        this.demo = demo;
    }

    /** Starts the demo in this folder and visits everything. */
    static Map<String, Samples> measure(Path folder, String secret, Tablet tablet) throws IOException {
        try (Packaged demo = Packaged.start(folder, Packaged.JAR, "--spring.profiles.active=demo");
                Pages pages = new Pages(demo)) {
            Views views = new Views(demo);
            views.consoles(pages);
            URI server = demo.address();
            Tablet child = new Tablet(secret, tablet.childId(), tablet.childId());
            views.call("GET /play/api/board", () -> child.openBoard(server));
            views.call("POST /play/api/taps", () -> tablet.tap(server, 1));
            return views.samples;
        }
    }

    private void consoles(Pages pages) {
        try (BrowserContext parent = pages.person("parent");
                BrowserContext therapist = pages.person("therapist")) {
            String child = path(parent).replaceFirst("^/parent/", "");
            for (String view : List.of("", "/plan", "/calendar", "/week", "/rewards", "/tablets", "/helpers")) {
                visit(parent, "/parent/…" + view, "/parent/" + child + view);
            }
            for (String view : List.of("", "/program", "/story", "/stars", "/circle")) {
                visit(therapist, "/therapist/child/…" + view, "/therapist/child/" + child + view);
            }
            visit(therapist, "/therapist", "/therapist");
            visit(therapist, "/therapist/children", "/therapist/children");
        }
    }

    private static String path(BrowserContext person) {
        return URI.create(person.pages().getFirst().url()).getPath();
    }

    private void visit(BrowserContext person, String what, String path) {
        List<Double> millis = new ArrayList<>();
        Page page = person.pages().getFirst();
        for (int i = -WARM_UP; i < VISITS; i++) {
            page.navigate(demo.address() + path);
            double spent = ((Number) page.waitForFunction(SPENT).jsonValue()).doubleValue();
            if (i >= 0) {
                millis.add(spent);
            }
        }
        samples.put(what, Samples.ofMillis(millis));
    }

    private interface Call {
        Object make() throws IOException;
    }

    private void call(String what, Call call) throws IOException {
        List<Long> nanos = new ArrayList<>();
        for (int i = -CALLS; i < CALLS; i++) {
            long began = System.nanoTime();
            call.make();
            if (i >= 0) {
                nanos.add(System.nanoTime() - began);
            }
        }
        samples.put(what, Samples.ofNanos(nanos));
    }
}
