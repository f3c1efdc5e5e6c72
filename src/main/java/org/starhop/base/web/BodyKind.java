package org.starhop.base.web;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of request bodies: how many bytes they may have, and how long they may take to arrive. */
enum BodyKind {
    /** Six digits and a name. */
    PAIRING(4 << 10, Duration.ofSeconds(10), 0),
    /** A batch from a tablet, which itself waits 15 seconds for the answer. */
    TAPS(256 << 10, Duration.ofSeconds(20), 0),
    /** What somebody typed or clicked on a page. */
    PAGE(256 << 10, Duration.ofSeconds(20), 0),
    /** A family's photo or clip (20 MB plus the overhead of an upload), also over a slow connection. */
    UPLOAD(21 << 20, Duration.ofSeconds(20), 10 << 10),
    /** Sign-in forms; most other addresses accept no body at all. */
    SMALL(16 << 10, Duration.ofSeconds(10), 0);

    private static final String PAIR = "/play/api/pair";
    private static final String BATCH = "/play/api/taps";
    private static final String UPLOADS = "/VAADIN/dynamic/resource/";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final int bytes;
    private final Duration patience;
    private final int bytesPerSecond;

    /**
     * @param bytesPerSecond the number of received bytes that extends the deadline by one second; 0 for no extension
     */
    BodyKind(int bytes, Duration patience, int bytesPerSecond) {
        this.bytes = bytes;
        this.patience = patience;
        this.bytesPerSecond = bytesPerSecond;
    }

    /**
     * Returns the kind of body for a request's method and address.
     *
     * @param path decoded, as the server routes it; null if it could not be decoded
     * @param type the content type as sent; null if there was none
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

    /** Forms get a small limit, because parsing one puts all of it into memory, at many times its size. */
    private static boolean isForm(@Nullable String type) {
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(FORM);
    }

    /** Returns the maximum number of bytes, counted as they arrive. */
    int bytes() {
        return bytes;
    }

    /** Returns the deadline for the whole body, in nanoseconds after it began. */
    long nanosFor(long arrived) {
        long earned = bytesPerSecond == 0 ? 0 : arrived / bytesPerSecond;
        return patience.plusSeconds(earned).toNanos();
    }
}
