package org.starhop.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.starhop.benchmark.Packaged;

/**
 * The packaged product with a heap of 256 MB, facing strangers who send too much, or send forever: it stays up, and a
 * tablet's taps are answered. {@code -Dstarhop.crowd.connections=1000 -Dstarhop.crowd.seconds=30} is what decision 28
 * measured.
 */
@Tag("faults")
class CrowdedDoorLoop {

    private static final int CONNECTIONS = Integer.getInteger("starhop.crowd.connections", 300);
    private static final int SECONDS = Integer.getInteger("starhop.crowd.seconds", 5);
    private static final int EVERY_MILLIS = 4_000;
    private static final int MEGABYTES = 70;
    private static final List<String> SLOW = List.of(
            "GET /login HTTP/1.1\r\nHost: x\r\nX: ",
            "POST /play/api/taps HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nContent-Type: application/json\r\n"
                    + "Cookie: starhop_device=%s\r\nContent-Length: 9000\r\n\r\n ",
            "POST /play/api/pair HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 900\r\n\r\n ",
            "POST /login HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: 900\r\n\r\nx");

    private final List<Socket> crowd = new ArrayList<>();
    private final ScheduledExecutorService dripping = Executors.newScheduledThreadPool(2);
    private Packaged starhop;
    private TargetFamily family;
    private Tablet tablet;

    @BeforeEach
    void aServerWithLittleMemory() throws IOException {
        Path parent = Files.createDirectories(Path.of("target", "crowd"));
        Path folder = Files.createTempDirectory(parent, "run-").toAbsolutePath();
        family = TargetFamily.prepare(folder, 1).getFirst();
        tablet = family.tablets().getFirst();
        starhop = Packaged.start(
                folder,
                Path.of(System.getProperty("starhop.crowd.jar", Packaged.JAR.toString())),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1");
    }

    @AfterEach
    void everybodyGoes() throws IOException {
        dripping.shutdownNow();
        for (Socket socket : crowd) {
            socket.close();
        }
        starhop.close();
    }

    @Test
    void answersEveryTapWithinItsMemory() throws Exception {
        tap(1);
        long sent = sendTooMuch();
        System.out.printf("Crowd: of 12 × %d MB without a cookie, %d MB left the sender%n", MEGABYTES, sent >> 20);
        assertThat(sent).isLessThan(12L * 16 << 20);
        tap(1);

        double alone = percentile(tap(SECONDS));
        gather();
        double among = percentile(tap(SECONDS));

        System.out.printf(
                "Crowd: tap p99 %.1f ms alone, %.1f ms among %d slow connections%n", alone, among, CONNECTIONS);
        assertThat(Http.get(starhop.address(), "/actuator/health/readiness")).startsWith("200");
    }

    /** Sends twelve chunked bodies at once to where anybody may post, and returns how many bytes could be sent. */
    private long sendTooMuch() throws Exception {
        try (var threads = Executors.newFixedThreadPool(12)) {
            long sent = 0;
            List<Callable<Long>> all = Collections.nCopies(12, this::sendOneBody);
            for (Future<Long> one : threads.invokeAll(all)) {
                sent += one.get();
            }
            return sent;
        }
    }

    private long sendOneBody() {
        byte[] chunk = ("100000\r\n" + "x".repeat(1 << 20) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        long sent = 0;
        try (Socket socket = connect()) {
            String head =
                    SLOW.get(2).replaceFirst("Content-Length: 900\r\n\r\n ", "Transfer-Encoding: chunked\r\n\r\n");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < MEGABYTES; i++) {
                socket.getOutputStream().write(chunk);
                sent += chunk.length;
            }
        } catch (IOException cutOff) {
            // Expected.
        }
        return sent;
    }

    /** Connections of every slow kind; each sends a byte now and then, and reconnects after it was cut off. */
    private void gather() throws IOException {
        for (int i = 0; i < CONNECTIONS; i++) {
            crowd.add(begin(i));
            int number = i;
            dripping.scheduleAtFixedRate(
                    () -> drip(number), (long) EVERY_MILLIS * i / CONNECTIONS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private Socket begin(int number) throws IOException {
        Socket socket = connect();
        String begin = SLOW.get(number % SLOW.size()).formatted(family.secondSecret());
        socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private void drip(int number) {
        try {
            if (crowd.get(number).getInputStream().available() > 0) {
                throw new IOException("It was answered");
            }
            crowd.get(number).getOutputStream().write(' ');
        } catch (IOException sentAway) {
            comeAgain(number);
        }
    }

    private void comeAgain(int number) {
        try {
            crowd.get(number).close();
            crowd.set(number, begin(number));
        } catch (IOException noRoom) {
            // Another time.
        }
    }

    /** Twenty taps a second; all of them must be accepted. */
    private double[] tap(int seconds) throws IOException {
        URI server = starhop.address();
        double[] millis = new double[seconds * 20];
        for (int i = 0; i < millis.length; i++) {
            long began = System.nanoTime();
            assertThat(tablet.tap(server, 1)).extracting(Tablet.Answer::status).containsExactly("ACCEPTED");
            millis[i] = (System.nanoTime() - began) / 1e6;
            starhop.let(Math.max(0, 50 - (long) millis[i]));
        }
        return millis;
    }

    private static double percentile(double[] millis) {
        double[] sorted = Arrays.stream(millis).sorted().toArray();
        return sorted[(int) Math.ceil(sorted.length * 0.99) - 1];
    }

    private Socket connect() throws IOException {
        return new Socket(starhop.address().getHost(), starhop.address().getPort());
    }
}
