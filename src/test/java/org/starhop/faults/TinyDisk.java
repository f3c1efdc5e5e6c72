package org.starhop.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A separate file system in memory, of a few megabytes, that a test can fill up. */
record TinyDisk(Path folder) implements AutoCloseable {

    /** If it cannot be mounted, the test is skipped; if {@code CI} is set, that is an error. */
    static TinyDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        boolean isMounted = isDone("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        if (!isMounted && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException("CI must be able to mount a tmpfs: is it root on Linux?");
        }
        Assumptions.assumeTrue(isMounted, "Mounting a tmpfs takes root on Linux");
        return new TinyDisk(folder);
    }

    /** Leaves about 200 KB. */
    void fill() throws IOException {
        long bytes = Files.getFileStore(folder).getUsableSpace() - (200 << 10);
        try (OutputStream filler = Files.newOutputStream(filler())) {
            for (long left = bytes; left > 0; left -= 4096) {
                filler.write(new byte[4096]);
            }
        }
    }

    void empty() throws IOException {
        Files.delete(filler());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (!isDone("umount", folder.toString())) {
            throw new IllegalStateException(folder + " is still in use");
        }
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private static boolean isDone(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
