package org.starhop.base.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Gives the headers to what no filter sees: a request that Tomcat cannot read and refuses by itself. */
class TomcatsOwnAnswers extends ValveBase {

    TomcatsOwnAnswers() {
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
