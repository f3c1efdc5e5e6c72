package org.starhop.base.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Says how much each request may send, before anything reads of it; what nobody read afterwards is not waited for either. */
final class BodyValve extends ValveBase {

    private final SlowBodies slow;

    BodyValve(SlowBodies slow) {
        super(true);
        this.slow = slow;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            // Tomcat could not read it, and refuses it: not even its length needs to be a number.
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

    /** A connection on which the rest of a body is still coming carries no further request. */
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
