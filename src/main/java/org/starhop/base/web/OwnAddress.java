package org.starhop.base.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The server's public address, set by {@code STARHOP_ADDRESS}. With it, every request counts as sent to that address:
 * links and cookies are right behind any proxy, and no request can put another server's name into them.
 */
@Component
class OwnAddress implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final @Nullable URI address;

    /**
     * Reads the setting.
     *
     * @param named such as {@code https://starhop.example.org}; if blank, each request determines its own address
     */
    OwnAddress(@Value("${starhop.address:}") String named) {
        this.address = named.isBlank() ? null : parsed(named.strip());
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (address != null) {
            factory.addEngineValves(new AtOwnAddress(address));
        }
    }

    /** Returns the configured address without a trailing slash; empty if none is set. */
    Optional<String> named() {
        return Optional.ofNullable(address).map(URI::toString);
    }

    private static URI parsed(String named) {
        String lower = named.toLowerCase(Locale.ROOT).replaceAll("/+$", "");
        try {
            URI address = URI.create(lower);
            if (lower.matches("https?://.+") && lower.equals(onlyServer(address))) {
                return address;
            }
        } catch (IllegalArgumentException unreadable) {
            throw wrong(named);
        }
        throw wrong(named);
    }

    /** Returns the address reduced to scheme, host, and port. */
    private static String onlyServer(URI address) {
        String port = address.getPort() == -1 ? "" : ":" + address.getPort();
        return (address.getScheme().equals("https") ? "https" : "http") + "://" + address.getHost() + port;
    }

    private static WrongSetting wrong(String named) {
        return new WrongSetting(
                "STARHOP_ADDRESS is \"" + named + "\", which is not a server's address.",
                "Enter what people type to reach Starhop, without a path, such as"
                        + " STARHOP_ADDRESS=https://starhop.example.org, or leave it empty.");
    }
}
