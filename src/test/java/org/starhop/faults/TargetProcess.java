package org.starhop.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A process that can be killed. Every line it printed before it died is read. */
public final class TargetProcess implements AutoCloseable {

    private final Process process;
    private final Thread reader;

    private TargetProcess(Process process, Thread reader) {
        this.process = process;
        this.reader = reader;
    }

    /**
     * Starts it.
     *
     * @param log receives its output
     * @param lines receives every line too
     */
    public static TargetProcess start(
            List<String> command, Map<String, String> environment, Path log, Consumer<String> lines) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            Thread reader = Thread.ofPlatform().name("reader").start(() -> read(process, log, lines));
            return new TargetProcess(process, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits, but no longer than the process lives. */
    public void let(long millis) {
        try {
            process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SIGKILL; returns when it is dead and everything it had printed is read, for which its output must stay open. */
    public void kill() {
        process.toHandle().destroyForcibly();
        end();
    }

    /** Asks it to stop, as an operator would. */
    @Override
    public void close() {
        process.toHandle().destroy();
        end();
    }

    private void end() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.toHandle().destroyForcibly();
                process.waitFor();
            }
            reader.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(Process process, Path log, Consumer<String> lines) {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
                PrintWriter file = new PrintWriter(
                        Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (!line.startsWith("ACK ")) {
                    file.println(line);
                    file.flush();
                }
                lines.accept(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
