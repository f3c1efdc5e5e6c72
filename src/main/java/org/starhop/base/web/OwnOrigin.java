package org.starhop.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/** Tells requests from a page of this server from those that another site made a browser send. */
public final class OwnOrigin {

    private static final Logger LOG = LoggerFactory.getLogger(OwnOrigin.class);
    private static final AtomicBoolean HINTED = new AtomicBoolean();
    private static final String FETCH_SITE = "Sec-Fetch-Site";

    private OwnOrigin() {}

    /**
     * Returns whether the request states that a page of this very server sent it, with exactly the same scheme, host,
     * and port.
     */
    public static boolean isSaid(HttpServletRequest request) {
        return isOwn(request.getHeader(HttpHeaders.ORIGIN), request);
    }

    /**
     * Returns whether the request states that another site sent it. Browsers always state who sends a form. A request
     * that states nothing comes from a program, and no other site can turn somebody's browser into one.
     */
    public static boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String site = request.getHeader(FETCH_SITE);
        boolean isOtherSite = site != null && !site.equals("same-origin") && !site.equals("none");
        return isOtherSite || (origin != null && !isOwn(origin, request));
    }

    private static boolean isOwn(@Nullable String origin, HttpServletRequest request) {
        String own = of(request);
        boolean isOwn = own.equals(origin);
        if (!isOwn && origin != null && origin.endsWith("://" + host(request)) && !HINTED.getAndSet(true)) {
            LOG.warn(
                    "A page at {} was refused, because this request seems to be made at {}. Behind a proxy, set"
                            + " STARHOP_ADDRESS or STARHOP_PROXY (docs/operations.md, \"Behind a proxy\").",
                    origin,
                    own);
        }
        return isOwn;
    }

    /** Returns the origin as browsers write it, without the scheme's default port. */
    static String of(HttpServletRequest request) {
        int usual = request.getScheme().equals("https") ? 443 : 80;
        int port = request.getServerPort();
        return request.getScheme() + "://" + host(request) + (port == usual ? "" : ":" + port);
    }

    private static String host(HttpServletRequest request) {
        return request.getServerName().toLowerCase(Locale.ROOT);
    }
}
