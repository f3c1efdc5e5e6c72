package org.starhop.base.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts the limits below everything else that reads a request. How they were chosen: {@code docs/decisions/0028-what-a-connection-may-send.md}. */
@Component
class ConnectionLimits implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, AutoCloseable {

    private final SlowBodies slow = new SlowBodies();

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(BoundedHttp.class.getName());
        factory.addEngineValves(new BodyValve(slow));
    }

    /** How many requests wait for the rest of their body. */
    int waiting() {
        return slow.size();
    }

    @Override
    public void close() {
        slow.close();
    }
}
