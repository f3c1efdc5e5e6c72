package org.starhop.base.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Sets how much each request may send, before anything reads its body, and does not wait for whatever is left unread.
 */
final class BodyValve extends ValveBase {

    private final SlowBodies slow;

    BodyValve(SlowBodies slow) {
        super(true);
        this.slow = slow;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            // Tomcat could not parse this request and rejects it; even its length may not be a number.
            getNext().invoke(request, response);
            return;
        }
        var body = (IncomingBody) request.getCoyoteRequest().getInputBuffer();
        body.begin(kind(request), slow);
        request.setAttribute(IncomingBody.NAME, body);
        getNext().invoke(request, response);
        end(request, response, body);
    }

    private static BodyKind kind(Request request) {
        return BodyKind.of(
                request.getMethod(),
                request.getDecodedRequestURI(),
                request.getQueryString(),
                request.getContentType());
    }

    /** Closes the connection if the rest of the body is still arriving; it cannot carry another request. */
    private static void end(Request request, Response response, IncomingBody body) throws IOException {
        if (body.isWhole() || request.isAsync()) {
            return;
        }
        response.finishResponse();
        if (body.refusal() != Refusal.TOO_SLOW) {
            body.linger();
        }
        if (!body.isWhole()) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }
}
