package org.starhop.notice.push;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.starhop.testing.SelfSigned;

/** A push service of the test's own: HTTPS on this machine, with answers that the test chooses. */
class TestPushService implements AutoCloseable {

    /** One request that arrived. */
    record Arrived(Headers headers, byte[] body) {}

    private final BlockingQueue<Arrived> arrived = new LinkedBlockingQueue<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final HttpsServer server;
    private final SSLContext trusted;

    TestPushService(Path folder) throws Exception {
        trusted = SelfSigned.in(folder);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(SelfSigned.server(folder)));
        server.createContext("/", this::answer);
        server.start();
    }

    /** Sets what the next requests are answered; after that it is 201. */
    void answers(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    String endpoint(String name) {
        return origin() + "/push/" + name;
    }

    String origin() {
        return "https://localhost:" + server.getAddress().getPort();
    }

    /** Returns a client that reaches this service, which no client of the product does. */
    PushClient client() {
        return new PushClient(SystemDefaultDnsResolver.INSTANCE, new DefaultClientTlsStrategy(trusted));
    }

    /** Waits for the next request. */
    Arrived next() throws InterruptedException {
        Arrived next = arrived.poll(10, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("Nothing arrived");
        }
        return next;
    }

    int waiting() {
        return arrived.size();
    }

    private void answer(HttpExchange exchange) throws IOException {
        arrived.add(new Arrived(
                exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes()));
        Integer status = answers.poll();
        if (status != null && status / 100 == 3) {
            exchange.getResponseHeaders().set("Location", endpoint("elsewhere"));
        }
        exchange.sendResponseHeaders(status == null ? 201 : status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
