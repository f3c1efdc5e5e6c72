package org.starhop.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that was acknowledged, recorded outside the process that acknowledged it. */
class Journal {

    private final Path all;
    private final Path recent;
    private final List<String> unchecked = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    Journal(Path folder) {
        this.all = folder.resolve("acknowledged.txt");
        this.recent = folder.resolve("to-check.txt");
    }

    synchronized void add(Acknowledged written) {
        counts.merge(written.getClass().getSimpleName(), 1, Integer::sum);
        unchecked.add(written.line());
        append(all, List.of(written.line()));
    }

    /** Returns a file of what has not been checked yet. */
    synchronized Path toCheck() {
        try {
            return Files.write(recent, unchecked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a file of everything. */
    Path everything() {
        append(all, List.of());
        return all;
    }

    /** Notes that everything so far has been checked. */
    synchronized void checked() {
        unchecked.clear();
    }

    synchronized Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }

    private static void append(Path file, List<String> lines) {
        try {
            Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
