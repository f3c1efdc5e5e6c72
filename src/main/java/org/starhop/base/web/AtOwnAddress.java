package org.starhop.base.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Makes each request count as sent to the one public address, whatever its {@code Host} header says. */
class AtOwnAddress extends ValveBase {

    private final String scheme;
    private final String host;
    private final int port;

    AtOwnAddress(URI address) {
        super(true);
        this.scheme = address.getScheme();
        this.host = address.getHost();
        this.port = address.getPort() == -1 ? (isSecure() ? 443 : 80) : address.getPort();
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request raw = request.getCoyoteRequest();
        raw.scheme().setString(scheme);
        raw.serverName().setString(host);
        raw.setServerPort(port);
        request.setSecure(isSecure());
        getNext().invoke(request, response);
    }

    private boolean isSecure() {
        return scheme.equals("https");
    }
}
