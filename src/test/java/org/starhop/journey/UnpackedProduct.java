package org.starhop.journey;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** The packaged product, unpacked as docs/operations.md advises for quick starts; {@code FiguresJourney} starts it packed. */
final class UnpackedProduct {

    private static final Path PACKED = Path.of("target", "starhop.jar");
    private static final Path FOLDER = Path.of("target", "journey-product");
    private static final Path JAR = FOLDER.resolve("starhop.jar");

    private UnpackedProduct() {}

    /** Its jar, next to the libraries that it needs. Whoever comes first after a build unpacks it; the others wait. */
    static Path jar() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        try (FileChannel gate =
                        FileChannel.open(FOLDER.resolve("gate"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var passed = gate.lock()) {
            if (!isUnpacked()) {
                unpack();
                Files.setLastModifiedTime(JAR, Files.getLastModifiedTime(PACKED));
            }
        }
        return JAR;
    }

    private static boolean isUnpacked() throws IOException {
        return Files.exists(JAR) && Files.getLastModifiedTime(JAR).equals(Files.getLastModifiedTime(PACKED));
    }

    private static void unpack() throws IOException, InterruptedException {
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
    }
}
