package org.starhop.journey;

import java.io.File;
import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.starhop.StarhopApplication;

/** The packaged product with a fresh demo, in a separate process, which may be killed and started again on its data. */
final class RunningDemo implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String DEMO = "--spring.profiles.active=demo";
    private static final String MAIN = StarhopApplication.class.getName();
    private static final String DATABASE = "starhop.mv.db";

    private final @Nullable Path data;
    private final int port;
    private final String address;
    private final String option;
    private final @Nullable Path front;
    private String proxy = "";
    private @Nullable Process process;

    private RunningDemo(@Nullable Path data, int port, String address, String option, @Nullable Path front) {
        this.data = data;
        this.port = port;
        this.address = address;
        this.option = option;
        this.front = front;
    }

    /** Starts it, or uses the one that runs at {@code -Dstarhop.journey.address}. */
    static RunningDemo start() throws IOException, InterruptedException {
        String running = System.getProperty("starhop.journey.address");
        return running == null ? startOwn() : new RunningDemo(null, 0, running, DEMO, null);
    }

    /** Starts one that this test may kill. */
    static RunningDemo startOwn() throws IOException, InterruptedException {
        RunningDemo demo = inNewFolder(DEMO, null);
        ReadyProduct.copyDemo(demo.data().resolve(DATABASE));
        demo.startAgain();
        return demo;
    }

    /** Plays the demo's weeks with this product, and returns the resulting database. */
    static Path tell(Path jar) throws IOException, InterruptedException {
        RunningDemo demo = inNewFolder(DEMO, null);
        try (demo) {
            demo.startAgain(jar);
        }
        return demo.data().resolve(DATABASE);
    }

    /** Starts one that this test may kill, and that trusts a proxy on this machine. */
    static RunningDemo startBehindProxy() throws IOException, InterruptedException {
        RunningDemo demo = inNewFolder(DEMO, null);
        ReadyProduct.copyDemo(demo.data().resolve(DATABASE));
        demo.proxy = "127.0.0.1";
        demo.startAgain();
        return demo;
    }

    /** Starts a real installation for the first time: no clinic, nobody in it. */
    static RunningDemo startWithoutClinic() throws IOException, InterruptedException {
        return startEmpty("--server.address=127.0.0.1", null);
    }

    /** Starts one that finds the contents of this folder before what it was packaged with. */
    static RunningDemo startBehind(Path front) throws IOException, InterruptedException {
        return startEmpty(DEMO, front);
    }

    private static RunningDemo startEmpty(String option, @Nullable Path front)
            throws IOException, InterruptedException {
        RunningDemo demo = inNewFolder(option, front);
        demo.startAgain();
        return demo;
    }

    private static RunningDemo inNewFolder(String option, @Nullable Path front) throws IOException {
        int port = freePort();
        Path data = Files.createTempDirectory(Path.of("target"), "journey").toAbsolutePath();
        return new RunningDemo(data, port, "http://localhost:" + port, option, front);
    }

    String address() {
        return address;
    }

    int port() {
        return port;
    }

    /** Starts it again on its data. */
    void startAgain() throws IOException, InterruptedException {
        startAgain(ReadyProduct.jar());
    }

    /** Starts another release of it on its data. */
    void startAgain(Path jar) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classes = (front == null ? "" : front + File.pathSeparator) + jar;
        List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        if (front == null) {
            command.addAll(ReadyProduct.sharedClasses(jar));
        }
        command.addAll(List.of("-cp", classes, MAIN, option));
        var builder = new ProcessBuilder(command);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("STARHOP_DATA", data().toString());
        builder.environment().put("STARHOP_PROXY", proxy);
        // A reminder would appear above a page twice a day, in the middle of a comparison.
        builder.environment().put("STARHOP_REMINDERS", "1d");
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data().resolve("demo.log").toFile()));
        process = builder.start();
        awaitReadiness();
    }

    /** Kills it, as a power cut does. */
    void kill() throws InterruptedException {
        Process killed = Objects.requireNonNull(process);
        killed.destroyForcibly();
        killed.waitFor();
    }

    /** Copies the database of the killed demo; {@link #restore} brings it back. */
    void backUp() throws IOException {
        Path database = data().resolve(DATABASE);
        Files.copy(database, data().resolve("backup"), StandardCopyOption.REPLACE_EXISTING);
    }

    void restore() throws IOException {
        Path database = data().resolve(DATABASE);
        Files.copy(data().resolve("backup"), database, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Returns the database of the killed demo. */
    JdbcClient database() {
        String url = "jdbc:h2:file:" + data().resolve("starhop") + ";IFEXISTS=TRUE";
        return JdbcClient.create(new DriverManagerDataSource(url, "starhop", ""));
    }

    @Override
    public void close() throws InterruptedException {
        if (process == null) {
            return;
        }
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private Path data() {
        return Objects.requireNonNull(data);
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

    /** Below those that the system assigns by itself, so that nobody else gets it while the demo is down. */
    static int freePort() throws IOException {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // There are others.
            }
        }
    }
}
