package org.starhop.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What one page load asks for, by the browser's own count of encoded bytes; answers from its cache weigh nothing. */
class Visit {

    private final Map<String, String> types = new HashMap<>();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong pictures = new AtomicLong();
    private final AtomicLong fonts = new AtomicLong();

    /** Counts from now on. */
    Visit(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.on("Network.responseReceived", this::began);
        session.on("Network.loadingFinished", this::ended);
        session.send("Network.enable");
    }

    private void began(JsonObject event) {
        types.put(event.get("requestId").getAsString(), event.get("type").getAsString());
    }

    private void ended(JsonObject event) {
        long size = event.get("encodedDataLength").getAsLong();
        if (size > 0) {
            requests.incrementAndGet();
            bytes.addAndGet(size);
            switch (types.getOrDefault(event.get("requestId").getAsString(), "")) {
                case "Image" -> pictures.addAndGet(size);
                case "Font" -> fonts.addAndGet(size);
                default -> {}
            }
        }
    }

    @Override
    public String toString() {
        return String.format(
                "%.1f KB in %d requests (pictures %.1f, fonts %.1f)",
                bytes.get() / 1024.0, requests.get(), pictures.get() / 1024.0, fonts.get() / 1024.0);
    }
}
