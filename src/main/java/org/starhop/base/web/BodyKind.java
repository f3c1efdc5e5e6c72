package org.starhop.base.web;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What kind of body an address takes: how many bytes, and how long they may take to arrive. */
enum BodyKind {
    /** Six digits and a name. */
    PAIRING(4 << 10, Duration.ofSeconds(10), 0),
    /** A batch of a tablet, which itself waits 15 seconds for the answer. */
    TAPS(256 << 10, Duration.ofSeconds(20), 0),
    /** What somebody typed or clicked on a page. */
    PAGE(256 << 10, Duration.ofSeconds(20), 0),
    /** A family's photo or clip (20 MB and what an upload adds to it), also over a slow line. */
    UPLOAD(21 << 20, Duration.ofSeconds(20), 10 << 10),
    /** Sign-in forms; most other addresses take no body at all. */
    SMALL(16 << 10, Duration.ofSeconds(10), 0);

    private static final String PAIR = "/play/api/pair";
    private static final String BATCH = "/play/api/taps";
    private static final String UPLOADS = "/VAADIN/dynamic/resource/";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final int bytes;
    private final Duration patience;
    private final int bytesPerSecond;

    /** @param bytesPerSecond each so many bytes that came lengthen the patience by a second; 0 for none */
    BodyKind(int bytes, Duration patience, int bytesPerSecond) {
        this.bytes = bytes;
        this.patience = patience;
        this.bytesPerSecond = bytesPerSecond;
    }

    /**
     * The kind of body that a request with this method and address takes.
     *
     * @param path decoded, as the server routes it; null where it could not be read
     * @param type the content type, as it was sent; null if none was
     */
    static BodyKind of(String method, @Nullable String path, @Nullable String query, @Nullable String type) {
        if (path == null) {
            return SMALL;
        }
        if (path.equals(PAIR)) {
            return PAIRING;
        }
        if (path.equals(BATCH)) {
            return TAPS;
        }
        if (path.startsWith(UPLOADS)) {
            return method.equals("POST") && !isForm(type) ? UPLOAD : SMALL;
        }
        boolean isPage = path.startsWith("/VAADIN/push") || query != null && query.contains("v-r=");
        return isPage && !path.startsWith("/play/") ? PAGE : SMALL;
    }

    /** Reading a form puts all of it into memory, at many times its size. */
    private static boolean isForm(@Nullable String type) {
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(FORM);
    }

    /** The most bytes, counted while they come. */
    int bytes() {
        return bytes;
    }

    /** When the body must be whole, in nanoseconds after its begin. */
    long nanosFor(long arrived) {
        long earned = bytesPerSecond == 0 ? 0 : arrived / bytesPerSecond;
        return patience.plusSeconds(earned).toNanos();
    }
}
