package org.starhop.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures, each beside what the design promises. */
public class Table {

    /** Something that can be measured. */
    interface Measurement {
        void measure() throws Exception;
    }

    private record Row(String what, String promised, String measured, String samples, String p50, String p99) {

        private String markdown() {
            return "| " + String.join(" | ", what, promised, measured, samples, p50, p99) + " |";
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    public void add(String what, String promised, String measured, Object... values) {
        add(new Row(what, promised, String.format(Locale.ROOT, measured, values), "", "", ""));
    }

    /** Adds durations, and how they were measured. */
    public void add(String what, String promised, Samples samples, String how) {
        add(new Row(what, promised, how, "" + samples.count(), millis(samples.at(0.5)), millis(samples.at(0.99))));
    }

    /** Reports a figure that could not be measured and continues; {@link #requireAll} fails because of it. */
    void attempt(String what, Measurement measurement) {
        try {
            measurement.measure();
        } catch (Exception | AssertionError e) {
            notMeasured(what, "", oneLine(e));
        }
    }

    /** Adds a figure that could not be measured, and why. */
    void notMeasured(String what, String promised, String why) {
        missing.add(what);
        add(what, promised, "not measured: %s", why);
    }

    /** Fails if something was not measured, because a missing figure looks like a good one. */
    void requireAll() {
        if (!missing.isEmpty()) {
            throw new AssertionError("Not measured: " + String.join(", ", missing));
        }
    }

    /** The browser's driver includes its own stack trace in the message, and at the end what it waited for. */
    private static String oneLine(Throwable e) {
        return e.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("at ") && !line.startsWith("stack="))
                .collect(Collectors.joining(" "));
    }

    void print() {
        int first = rows.stream().mapToInt(row -> row.what().length()).max().orElse(0);
        int second =
                rows.stream().mapToInt(row -> row.promised().length()).max().orElse(0);
        String format = "%-" + first + "s  %-" + Math.max(second, 8) + "s  %s%n";
        System.out.println();
        System.out.printf(format, "what", "promised", "measured");
        rows.forEach(row -> System.out.printf(format, row.what(), row.promised(), told(row)));
    }

    /** Writes it as a readable page. */
    public void write(Path file, String heading) throws IOException {
        List<String> lines = new ArrayList<>(List.of("# " + heading, ""));
        lines.add(new Row("what", "promised", "measured", "samples", "p50", "p99").markdown());
        lines.add("|---|---|---|---|---|---|");
        rows.forEach(row -> lines.add(row.markdown()));
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    private void add(Row row) {
        rows.add(row);
        System.out.println("… " + row.what() + ": " + told(row));
    }

    private static String told(Row row) {
        return row.samples().isEmpty()
                ? row.measured()
                : "p50 " + row.p50() + ", p99 " + row.p99() + " (" + row.samples() + " samples, " + row.measured()
                        + ")";
    }

    private static String millis(double duration) {
        return String.format(Locale.ROOT, "%.1f ms", duration);
    }
}
