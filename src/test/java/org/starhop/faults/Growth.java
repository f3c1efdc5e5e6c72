package org.starhop.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * How much H2's file grows when one tablet taps, one tap at a time, and nobody else writes.
 *
 * @param perSecond how many of these taps were durable per second
 */
record Growth(int taps, double bytesPerTap, double perSecond) {

    private static final int BEFORE = 500;

    /** Measures it in a separate database; every tap ends with a checkpoint, so the file is up to date. */
    static Growth measure(Path folder, int taps) {
        var database = new TargetDatabase.InFile(folder);
        try (Target target = new Target(database, folder, List.of(), line -> {})) {
            URI server = target.ready();
            Tablet tablet = TargetFamily.read(Target.families(folder))
                    .getFirst()
                    .tablets()
                    .getFirst();
            tap(tablet, server, BEFORE);
            long before = database.size();
            long began = System.nanoTime();
            tap(tablet, server, taps);
            double seconds = (System.nanoTime() - began) / 1e9;
            return new Growth(taps, (database.size() - before) / (double) taps, taps / seconds);
        }
    }

    private static void tap(Tablet tablet, URI server, int times) {
        try {
            for (int i = 0; i < times; i++) {
                tablet.tap(server, 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
