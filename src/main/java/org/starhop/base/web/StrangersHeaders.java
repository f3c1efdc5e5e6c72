package org.starhop.base.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.util.NetMaskSet;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;

/**
 * Removes the headers that only a trusted proxy may send from all other requests, so that no later code believes them.
 */
class StrangersHeaders extends ValveBase {

    private final NetMaskSet proxies;

    StrangersHeaders(NetMaskSet proxies) {
        super(true);
        this.proxies = proxies;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
        boolean isProxy = isProxy(request.getRemoteAddr());
        List<String> names = Collections.list(headers.names());
        names.stream().filter(name -> isTaken(name, isProxy)).forEach(headers::removeHeader);
        getNext().invoke(request, response);
    }

    /**
     * {@code Forwarded} (RFC 7239) is accepted from nobody: two ways to say the same thing could be played off against
     * each other.
     */
    private static boolean isTaken(String name, boolean isProxy) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("forwarded") || (!isProxy && lower.startsWith("x-forwarded-"));
    }

    private boolean isProxy(String peer) {
        try {
            return proxies.contains(peer);
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
