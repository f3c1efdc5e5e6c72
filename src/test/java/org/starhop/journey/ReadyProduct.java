package org.starhop.journey;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What every journey would otherwise repeat: the packaged product unpacked, as docs/operations.md recommends for fast
 * starts, and its demo played. The first after a build creates it, and the others wait. {@code FiguresJourney} starts
 * the packed product, and {@code RightToLeftConsolesJourney} starts on an empty folder.
 */
final class ReadyProduct {

    private static final Path PACKED = Path.of("target", "starhop.jar");
    private static final Path FOLDER = Path.of("target", "journey-product");
    private static final Path JAR = FOLDER.resolve("starhop.jar");
    private static final Path TOLD = FOLDER.resolve("told.mv.db");

    /** Later the demo would have days to add, which a fresh one does not. */
    private static final Duration FRESH = Duration.ofHours(2);

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private ReadyProduct() {}

    /** Returns the product's jar, next to the libraries that it needs. */
    static Path jar() throws IOException, InterruptedException {
        alone(ReadyProduct::unpack);
        return JAR;
    }

    /**
     * Returns Java options for this jar: the first product to stop saves its loaded classes for all later starts, which
     * spares a quarter of their work.
     */
    static List<String> sharedClasses(Path jar) {
        return jar.equals(JAR)
                ? List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + FOLDER.resolve("classes.jsa"))
                : List.of();
    }

    /** Copies the database of a freshly played demo there. */
    static void copyDemo(Path database) throws IOException, InterruptedException {
        alone(() -> {
            unpack();
            tell();
            Files.copy(TOLD, database);
        });
    }

    /** Several journeys may run at a time, each in its own process. */
    private static void alone(Work work) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path gate = FOLDER.resolve("gate");
        try (var file = FileChannel.open(gate, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var passed = file.lock()) {
            work.run();
        }
    }

    private static void tell() throws IOException, InterruptedException {
        boolean isFresh = Files.exists(TOLD)
                && modified(TOLD).isAfter(modified(JAR))
                && modified(TOLD).isAfter(Instant.now().minus(FRESH));
        if (!isFresh) {
            Files.move(RunningDemo.tell(JAR), TOLD, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void unpack() throws IOException, InterruptedException {
        if (Files.exists(JAR) && modified(JAR).equals(modified(PACKED))) {
            return;
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process unpacking = new ProcessBuilder(
                        java,
                        "-Djarmode=tools",
                        "-jar",
                        PACKED.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        FOLDER.toString())
                .inheritIO()
                .start();
        if (!unpacking.waitFor(4, TimeUnit.MINUTES) || unpacking.exitValue() != 0) {
            throw new IllegalStateException("The packaged product could not be unpacked");
        }
        Files.setLastModifiedTime(JAR, Files.getLastModifiedTime(PACKED));
    }

    private static Instant modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }
}
