package org.starhop.notice.push;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.stereotype.Component;
import org.starhop.base.DomainException;

/** Which addresses this server pushes to: with HTTPS at its usual port, on the public internet. */
@Component
class PushAddresses {

    private static final int HTTPS = 443;

    private final DnsResolver names;

    PushAddresses() {
        this(new PublicAddresses());
    }

    PushAddresses(DnsResolver names) {
        this.names = names;
    }

    DnsResolver names() {
        return names;
    }

    /**
     * Checks an address that a browser gave. Connections check where it leads again.
     *
     * @throws DomainException.Invalid under the name {@code endpoint}
     */
    void require(String endpoint) {
        try {
            URI address = new URI(endpoint);
            if (isHttps(address)) {
                names.resolve(address.getHost());
                return;
            }
        } catch (URISyntaxException | UnknownHostException unusable) {
            throw wrong();
        }
        throw wrong();
    }

    private static boolean isHttps(URI address) {
        return "https".equalsIgnoreCase(address.getScheme())
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawFragment() == null
                && (address.getPort() == -1 || address.getPort() == HTTPS);
    }

    private static DomainException.Invalid wrong() {
        return new DomainException.Invalid("endpoint", "error.push-address");
    }
}
