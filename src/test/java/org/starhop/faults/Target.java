package org.starhop.faults;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The running application, with what {@link KillTarget} adds. */
final class Target implements AutoCloseable {

    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final CompletableFuture<Boolean> writing = new CompletableFuture<>();
    private final TargetProcess process;

    /**
     * Starts it.
     *
     * @param folder holds the file of families and its log
     * @param lines receives what it prints
     */
    Target(TargetDatabase database, Path folder, List<String> options, Consumer<String> lines) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KillTarget.class.getName(),
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--vaadin.productionMode=true",
                "--logging.level.root=warn",
                "--" + KillTarget.FAMILIES + "=" + families(folder)));
        command.addAll(options);
        process = TargetProcess.start(command, database.environment(), folder.resolve("application.log"), line -> {
            if (line.startsWith("READY ")) {
                address.complete(URI.create("http://127.0.0.1:" + line.substring(6)));
            }
            if (line.startsWith("ACK ")) {
                writing.complete(true);
            }
            lines.accept(line);
        });
    }

    static Path families(Path folder) {
        return folder.resolve("families.txt").toAbsolutePath();
    }

    /** Returns where it listens, as soon as it does. */
    URI ready() {
        return address.orTimeout(5, TimeUnit.MINUTES).join();
    }

    /** Returns when somebody in it has written something. */
    void writing() {
        writing.orTimeout(5, TimeUnit.MINUTES).join();
    }

    /** Waits, but no longer than it lives. */
    void let(long millis) {
        process.let(millis);
    }

    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
