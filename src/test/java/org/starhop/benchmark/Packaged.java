package org.starhop.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.starhop.faults.Tablet;
import org.starhop.faults.TargetProcess;

/** The packaged application in its own process, started the way {@code ./mvnw} starts it. */
public final class Packaged implements AutoCloseable {

    public static final Path JAR = Path.of("target", "starhop.jar");
    static final Path UNPACKED = Path.of("target", "starhop", "starhop.jar");
    static final Path AOT_CACHE = Path.of("target", "starhop", "starhop.aot");

    private static final long PATIENCE_NANOS = 240_000_000_000L;

    private final TargetProcess process;
    private final URI address;
    private final Path folder;
    private final double secondsToReadiness;

    private Packaged(TargetProcess process, URI address, Path folder, double secondsToReadiness) {
        this.process = process;
        this.address = address;
        this.folder = folder;
        this.secondsToReadiness = secondsToReadiness;
    }

    /** Starts it on this folder and waits until it is ready. */
    public static Packaged start(Path folder, Path jar, String... options) {
        int port = freePort();
        URI address = URI.create("http://127.0.0.1:" + port);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        List<String> all = List.of(options);
        all.stream().filter(option -> option.startsWith("-X")).forEach(command::add);
        command.addAll(List.of("-jar", jar.toString(), "--server.address=127.0.0.1"));
        all.stream().filter(option -> option.startsWith("--")).forEach(command::add);
        var environment = Map.of(
                "STARHOP_DATA",
                folder.toString(),
                "SERVER_PORT",
                String.valueOf(port),
                "STARHOP_STAR_DAYS",
                String.valueOf(Tablet.STAR_DAYS));
        long began = System.nanoTime();
        TargetProcess process =
                TargetProcess.start(command, environment, folder.resolve("application.log"), line -> {});
        awaitReadiness(process, address, began);
        return new Packaged(process, address, folder, (System.nanoTime() - began) / 1e9);
    }

    public URI address() {
        return address;
    }

    double secondsToReadiness() {
        return secondsToReadiness;
    }

    /** Returns the size of the H2 file in bytes; every answered write ended with a checkpoint. */
    long fileSize() throws IOException {
        return Files.size(folder.resolve("starhop.mv.db"));
    }

    /** Waits, but no longer than it lives. */
    public void let(long millis) {
        process.let(millis);
    }

    void rest(int seconds) {
        process.let(seconds * 1_000);
    }

    /** Returns the bytes of live objects after two full collections. */
    public long liveHeap() throws IOException {
        jcmd("GC.run");
        jcmd("GC.run");
        String total = jcmd("GC.class_histogram")
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }

    @Override
    public void close() {
        process.close();
    }

    private String jcmd(String... what) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), "" + process.pid()));
        command.addAll(List.of(what));
        Process jcmd = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void awaitReadiness(TargetProcess process, URI address, long began) {
        while (!isReady(address)) {
            if (!process.isAlive() || System.nanoTime() - began > PATIENCE_NANOS) {
                process.kill();
                throw new IllegalStateException("The application did not start; see application.log");
            }
            process.let(20);
        }
    }

    private static boolean isReady(URI address) {
        try {
            var connection = (HttpURLConnection)
                    address.resolve("/actuator/health/readiness").toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
