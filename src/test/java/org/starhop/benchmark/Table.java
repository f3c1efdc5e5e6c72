package org.starhop.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The figures, each beside what the design promises. */
class Table {

    /** Something that can be measured. */
    interface Measurement {
        void measure() throws Exception;
    }

    private record Row(String what, String promised, String measured) {}

    private final List<Row> rows = new ArrayList<>();

    void add(String what, String promised, String measured, Object... values) {
        Row row = new Row(what, promised, String.format(measured, values));
        rows.add(row);
        System.out.println("… " + row.what() + ": " + row.measured());
    }

    /** A figure that cannot be taken is told, and the next one is taken. */
    void attempt(String what, Measurement measurement) {
        try {
            measurement.measure();
        } catch (Exception e) {
            add(what, "", "not measured: %s", oneLine(e));
        }
    }

    /** The browser's driver tells a stack of its own in the message, and at the end what it waited for. */
    private static String oneLine(Exception e) {
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
        rows.forEach(row -> System.out.printf(format, row.what(), row.promised(), row.measured()));
    }
}
