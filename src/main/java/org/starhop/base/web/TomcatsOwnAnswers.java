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

/** Gives the headers to what no filter sees: a request that Tomcat cannot read and refuses by itself. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TomcatsOwnAnswers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /**
     * Tomcat 11 ends a forwarded answer behind the back of every filter, and Vaadin's pages are forwarded; without this none of
     * them would carry what is written when it is sent.
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
