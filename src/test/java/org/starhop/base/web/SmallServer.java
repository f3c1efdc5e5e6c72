package org.starhop.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.starhop.base.ui.Translations;
import tools.jackson.databind.json.JsonMapper;

/** Tomcat with the product's limits in front of a servlet that reads everything it is sent, and forms as forms. */
final class SmallServer implements AutoCloseable {

    /** Bytes of bodies that got through. */
    final AtomicLong read = new AtomicLong();

    /** Requests that have ended. */
    final AtomicInteger ended = new AtomicInteger();

    private final ConnectionLimits limits = new ConnectionLimits();
    private final WebServer server;

    SmallServer() {
        var factory = new TomcatServletWebServerFactory(0);
        limits.customize(factory);
        var lastWord = new LastWord(new Answers(JsonMapper.shared(), new Translations()));
        server = factory.getWebServer(context -> {
            context.addFilter("ended", this::count).addMappingForUrlPatterns(null, false, "/*");
            context.addFilter("last", lastWord).addMappingForUrlPatterns(null, false, "/*");
            context.addServlet("reader", new Reader()).addMapping("/*");
        });
        server.start();
    }

    Socket connect() throws IOException {
        Socket socket = new Socket("127.0.0.1", server.getPort());
        socket.setSoTimeout(60_000);
        return socket;
    }

    /** Sends this and returns everything that comes back until the server is done with the connection. */
    String ask(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Returns how many requests are waiting for the rest of their body. */
    int waiting() {
        return limits.waiting();
    }

    @Override
    public void close() {
        server.stop();
        limits.close();
    }

    private void count(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            ended.incrementAndGet();
        }
    }

    private final class Reader extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getRequestURI().equals("/download")) {
                response.getOutputStream().write(new byte[64 << 20]);
            } else if (request.getRequestURI().equals("/login")) {
                response.getWriter().write("name " + request.getParameter("username"));
            } else if (!request.getRequestURI().equals("/unread")) {
                count(request.getInputStream());
                response.getWriter().write("read");
            }
        }

        private void count(InputStream in) throws IOException {
            byte[] buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                read.addAndGet(n);
            }
        }
    }
}
