package org.starhop.base.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.catalina.util.NetMaskSet;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Trusts {@code X-Forwarded-For}, {@code -Proto}, {@code -Host}, and {@code -Port} from the proxies that
 * {@code STARHOP_PROXY} names, and from nobody else. In a chain of addresses, the last one that is not such a proxy is
 * the client.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final String networks;

    /**
     * Reads the setting.
     *
     * @param named comma-separated addresses and networks (CIDR), IPv4 or IPv6; if blank, no proxy is trusted
     */
    TrustedProxies(@Value("${starhop.proxy:}") String named) {
        this.networks = Arrays.stream(named.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .map(TrustedProxies::network)
                .collect(Collectors.joining(","));
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new StrangersHeaders(NetMaskSet.parse(networks)));
        if (!networks.isEmpty()) {
            factory.addEngineValves(proxied());
        }
    }

    private RemoteIpValve proxied() {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(networks);
        valve.setTrustedProxies(null);
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    /** Always writes out the prefix length, so that Tomcat does not take the address for a regular expression. */
    private static String network(String item) {
        String whole = item.contains("/") ? item : item + (item.contains(":") ? "/128" : "/32");
        try {
            // Unlike Tomcat's own parser, it never looks up a host name.
            new IpAddressMatcher(whole);
            NetMaskSet.parse(whole);
        } catch (IllegalArgumentException unreadable) {
            throw wrong(item);
        }
        if (whole.endsWith("/0") || !(whole.contains(":") || whole.matches("\\d+(\\.\\d+){3}/.*"))) {
            throw wrong(item);
        }
        return whole;
    }

    private static WrongSetting wrong(String item) {
        return new WrongSetting(
                "STARHOP_PROXY names \"" + item + "\", which is not an address or a network of proxies.",
                "List the addresses of your reverse proxies, separated by commas, such as"
                        + " STARHOP_PROXY=127.0.0.1,10.1.0.0/16,fd00::/64, or leave it empty if there are none."
                        + " See docs/operations.md, \"Behind a proxy\".");
    }
}
