package org.starhop.base.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Adds the headers to responses that no filter sees: requests that Tomcat cannot parse and rejects by itself. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TomcatsOwnAnswers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /**
     * Tomcat 11 completes forwarded responses after all filters have returned, and Vaadin's pages are forwarded.
     * Without this, none of them would carry the headers that are written on sending.
     */
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
        factory.addEngineValves(new Unread());
    }

    private static final class Unread extends ValveBase {

        Unread() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (request.getContext() == null) {
                AnswerHeaders.write(response);
            }
            getNext().invoke(request, response);
        }
    }
}
