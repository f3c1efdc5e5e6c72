package org.starhop.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Reduces the memory that idle connections use. An open tab mostly waits; by default, its empty buffers are larger than
 * everything it shows.
 */
@Component
class LeanConnections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, VaadinServiceInitListener {

    private static final String SOCKET_BUFFER = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (System.getProperty(SOCKET_BUFFER) == null) {
            System.setProperty(SOCKET_BUFFER, "2048");
        }
        factory.addConnectorCustomizers(LeanConnections::shrink);
        factory.addContextValves(new PlainSockets());
    }

    /**
     * Shrinks the buffers of connections. A page's few connections stay open for a while, a tablet's all day, so
     * buffers of closed ones need not be pooled. What fills a packet is written at once.
     */
    private static void shrink(Connector connector) {
        connector.setProperty("socket.appReadBufSize", "256");
        connector.setProperty("socket.appWriteBufSize", "1448");
        connector.setProperty("socket.bufferPool", "16");
    }

    /** Shrinks two buffers that Atmosphere gives each socket and that nothing uses. */
    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource() instanceof VaadinServletService service) {
            ServletContext context = service.getServlet().getServletContext();
            Collections.list(context.getAttributeNames()).stream()
                    .map(context::getAttribute)
                    .filter(AtmosphereFramework.class::isInstance)
                    .map(AtmosphereFramework.class::cast)
                    .forEach(LeanConnections::bound);
        }
    }

    private static void bound(AtmosphereFramework push) {
        push.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, "1");
        push.interceptor(new OneWaySockets());
        push.interceptor(new LeftPages());
    }

    /**
     * Turns off compression for sockets: messages are short, and a compressor for each socket would take some 300 KB,
     * most of it outside the heap.
     */
    private static final class PlainSockets extends ValveBase {

        PlainSockets() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            request.getCoyoteRequest().getMimeHeaders().removeHeader("Sec-WebSocket-Extensions");
            getNext().invoke(request, response);
        }
    }
}
