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
 * An open tab mostly waits: its connections keep little memory while they do. By default each tab holds more in empty buffers
 * than in everything it shows.
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
     * A page's few connections stay open for a while, a tablet's all day; those that ended are not kept for the next. What
     * fills a packet is written at once.
     */
    private static void shrink(Connector connector) {
        connector.setProperty("socket.appReadBufSize", "256");
        connector.setProperty("socket.appWriteBufSize", "1448");
        connector.setProperty("socket.bufferPool", "16");
    }

    /** Atmosphere gives each socket two buffers that nothing reads or writes. */
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

    /** News for a page are short; a compressor for each socket would hold some 300 KB, most of it outside the heap. */
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
