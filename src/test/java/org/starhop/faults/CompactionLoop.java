package org.starhop.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * SIGKILL during the compaction of the database file, while people write and while they rest: the file opens after
 * each, and what was acknowledged is there, once. {@code -Dstarhop.compaction.rounds=N} makes it longer,
 * {@code -Dstarhop.compaction.seed=N} repeats the moments.
 */
@Tag("faults")
class CompactionLoop {

    private static final int ROUNDS = Integer.getInteger("starhop.compaction.rounds", 4);

    /** On a busy machine a kill often comes when the step it was meant for is over. */
    private static final int MOST_ROUNDS = 5 * ROUNDS;

    private static final long SEED = Long.getLong("starhop.compaction.seed", System.nanoTime() % 1_000_000);

    @Test
    void aKillInsideTheCompactionLosesNothing() throws IOException {
        Path parent = Files.createDirectories(Path.of("target", "compaction-loop"));
        Path folder = Files.createTempDirectory(parent, "run-").toAbsolutePath();
        System.out.printf("Compaction loop: %d rounds, seed %d, in %s%n", ROUNDS, SEED, folder);
        var run = new CompactionRun(folder, new Random(SEED));
        int round = 0;
        while (round < ROUNDS || run.inside() < ROUNDS / 2 && round < MOST_ROUNDS) {
            run.round(++round % 2 == 0);
            System.out.printf("round %d: %s%n", round, run);
            assertThat(run.wrong()).isEmpty();
        }
        run.open();
        System.out.printf("Compaction loop: %s%n", run);
        assertThat(run.wrong()).isEmpty();
        assertThat(run.inside()).as("kills inside a step").isGreaterThanOrEqualTo(ROUNDS / 2);
        assertThat(run.opened()).as("the file opened each time").isEqualTo(round + 1);
    }
}
