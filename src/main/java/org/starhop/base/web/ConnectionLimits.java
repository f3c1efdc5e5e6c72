package org.starhop.base.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Installs the limits below everything else that reads a request.
 * {@code docs/decisions/0028-what-a-connection-may-send.md} explains how they were chosen.
 */
@Component
class ConnectionLimits implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, AutoCloseable {

    private final SlowBodies slow = new SlowBodies();

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(BoundedHttp.class.getName());
        factory.addEngineValves(new BodyValve(slow));
    }

    /** Returns how many requests are waiting for the rest of their body. */
    int waiting() {
        return slow.size();
    }

    @Override
    public void close() {
        slow.close();
    }
}
