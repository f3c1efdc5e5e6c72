package org.starhop.journey;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The packaged product with a fresh demo, in a process of its own. */
final class RunningDemo implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final @Nullable Process process;
    private final String address;

    private RunningDemo(@Nullable Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it, or uses the one that runs at {@code -Dstarhop.journey.address}. */
    static RunningDemo start() throws IOException, InterruptedException {
        String running = System.getProperty("starhop.journey.address");
        if (running != null) {
            return new RunningDemo(null, running);
        }
        return start("--spring.profiles.active=demo");
    }

    /** A real installation at its first start: no clinic, nobody in it. */
    static RunningDemo startWithoutClinic() throws IOException, InterruptedException {
        return start("--server.address=127.0.0.1");
    }

    private static RunningDemo start(String option) throws IOException, InterruptedException {
        int port = freePort();
        Path data = Files.createTempDirectory(Path.of("target"), "journey");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        var builder = new ProcessBuilder(java.toString(), "-jar", "target/starhop.jar", option);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("STARHOP_DATA", data.toAbsolutePath().toString());
        builder.redirectErrorStream(true)
                .redirectOutput(data.resolve("demo.log").toFile());
        var demo = new RunningDemo(builder.start(), "http://localhost:" + port);
        demo.awaitReadiness();
        return demo;
    }

    String address() {
        return address;
    }

    @Override
    public void close() throws InterruptedException {
        if (process == null) {
            return;
        }
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private void awaitReadiness() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (isReady()) {
                return;
            }
            if (process != null && !process.isAlive()) {
                throw new IllegalStateException("The demo ended while starting; see target/journey*/demo.log");
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        throw new IllegalStateException("The demo was not ready within " + PATIENCE);
    }

    private boolean isReady() throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
