package org.starhop.base.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import org.apache.catalina.connector.Connector;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the startup log with the URL to open, once requests are served there. */
@Component
class StartMessage {

    private static final Logger LOG = LoggerFactory.getLogger(StartMessage.class);

    private final OwnAddress own;

    StartMessage(OwnAddress own) {
        this.own = own;
    }

    @EventListener
    void whereToGo(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC
                && change.getSource() instanceof WebServerApplicationContext context
                && context.getWebServer() instanceof TomcatWebServer server) {
            LOG.info("Starhop is ready. Open {} in a browser.", address(server));
        }
    }

    /** Returns the server's address: the one its operator configured, otherwise the one it listens on. */
    String address(TomcatWebServer server) {
        Connector connector = server.getTomcat().getConnector();
        return own.named()
                .orElseGet(() -> connector.getScheme() + "://" + host((InetAddress) connector.getProperty("address"))
                        + ":" + connector.getLocalPort());
    }

    private static String host(@Nullable InetAddress bound) {
        if (bound == null || bound.isAnyLocalAddress() || bound.isLoopbackAddress()) {
            return "localhost";
        }
        return bound instanceof Inet6Address ? "[" + bound.getHostAddress() + "]" : bound.getHostAddress();
    }
}
