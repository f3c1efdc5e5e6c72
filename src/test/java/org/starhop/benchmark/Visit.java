package org.starhop.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** What one page load requests, by the browser's own count of encoded bytes; answers from its caches weigh nothing. */
public class Visit {

    /** Something that came over the network; {@code type} is the browser's word for it, such as Image. */
    public record Loaded(String url, String type, long bytes) {

        public boolean isPicture() {
            return type.equals("Image");
        }
    }

    private final Map<String, JsonObject> answers = new ConcurrentHashMap<>();
    private final List<Loaded> loaded = new CopyOnWriteArrayList<>();

    /** Counts from now on. */
    public Visit(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.on("Network.responseReceived", event -> answers.put(id(event), event));
        session.on("Network.loadingFinished", this::ended);
        session.send("Network.enable");
    }

    public List<Loaded> loaded(Predicate<Loaded> wanted) {
        return loaded.stream().filter(wanted).toList();
    }

    public static double kilobytes(List<Loaded> some) {
        return some.stream().mapToLong(Loaded::bytes).sum() / 1024.0;
    }

    private void ended(JsonObject event) {
        JsonObject answer = answers.get(id(event));
        long size = event.get("encodedDataLength").getAsLong();
        if (answer == null || size == 0) {
            return;
        }
        JsonObject response = answer.getAsJsonObject("response");
        boolean isKept = response.has("fromServiceWorker")
                && response.get("fromServiceWorker").getAsBoolean();
        String url = response.get("url").getAsString();
        if (!isKept && !url.startsWith("data:")) {
            loaded.add(new Loaded(url, answer.get("type").getAsString(), size));
        }
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    @Override
    public String toString() {
        return String.format(
                "%.1f KB in %d requests (pictures %.1f, fonts %.1f)",
                kilobytes(loaded),
                loaded.size(),
                kilobytes(loaded(Loaded::isPicture)),
                kilobytes(loaded(one -> one.type().equals("Font"))));
    }
}
