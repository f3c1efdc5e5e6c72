package org.starhop.notice.push;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;

/**
 * Finds the addresses of servers on the public internet, and of no others. Anybody who is signed in can name an address, and
 * Starhop may stand in a network with servers that trust it. Connections use what this returns, so that a name which
 * points elsewhere a moment later gains nothing (DNS rebinding).
 */
class PublicAddresses implements DnsResolver {

    /**
     * What the library does not count as internal, but is no place for a push service: shared, reserved, for documentation
     * and benchmarks, multicast, and IPv6 that wraps any IPv4 (IANA special-purpose registries).
     */
    private static final List<String> SPECIAL = List.of(
            "0.0.0.0/8",
            "100.64.0.0/10",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "64:ff9b:1::/48",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "fc00::/7",
            "ff00::/8");

    private static final InetAddressMatcher PUBLIC =
            InetAddressMatchers.matchExternal().excludeAddresses(SPECIAL).build();

    private final DnsResolver names;

    PublicAddresses() {
        this(SystemDefaultDnsResolver.INSTANCE);
    }

    PublicAddresses(DnsResolver names) {
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        if (found.length == 0 || !Arrays.stream(found).allMatch(PUBLIC::matches)) {
            throw new UnknownHostException(host + " is not on the public internet");
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }
}
