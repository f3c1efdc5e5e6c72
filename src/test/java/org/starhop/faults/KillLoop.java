package org.starhop.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.starhop.testing.TestDatabase;

/**
 * Acknowledged means durable: the running application is killed again and again while ten people and tablets write.
 * {@code -Dstarhop.kill.rounds=N} makes it longer, {@code -Dstarhop.kill.growth=N} measures the file's growth over N taps, {@code -Dstarhop.kill.seed=N} repeats the moments,
 * {@code -Dstarhop.test.database=postgresql} runs it on PostgreSQL and {@code -Dstarhop.kill.database=true} kills that too.
 */
@Tag("faults")
class KillLoop {

    private static final int ROUNDS = Integer.getInteger("starhop.kill.rounds", 3);
    private static final long SEED = Long.getLong("starhop.kill.seed", System.nanoTime() % 1_000_000);
    private static final int GROWTH_TAPS = Integer.getInteger("starhop.kill.growth", 5_000);
    private static final boolean DATABASE_TOO = Boolean.getBoolean("starhop.kill.database");

    @Test
    void acknowledgedMeansDurable() throws IOException {
        Path folder = folder();
        System.out.printf("Kill loop: %d rounds, seed %d, in %s%n", ROUNDS, SEED, folder);
        try (TargetDatabase database =
                TestDatabase.POSTGRESQL ? new TargetDatabase.Server(folder) : new TargetDatabase.InFile(folder)) {
            KillRun run = new KillRun(database, folder, SEED);
            run.prepare();
            for (int round = 1; round <= ROUNDS; round++) {
                run.round(DATABASE_TOO);
                System.out.printf(
                        "round %d: %d acknowledged, %d lost%n",
                        round,
                        run.journal().counts().values().stream()
                                .mapToInt(n -> n)
                                .sum(),
                        run.tally().lost);
            }
            run.finish();
            print(run);
            printGrowth();
            assertThat(run.tally().lost).as("lost").isZero();
            assertThat(run.tally().doubled).as("doubled").isZero();
            assertThat(run.tally().unbalanced)
                    .as("accounts or tallies that do not add up")
                    .isZero();
        }
    }

    private static Path folder() throws IOException {
        Path parent = Files.createDirectories(Path.of("target", "kill-loop"));
        return Files.createTempDirectory(parent, "run-").toAbsolutePath();
    }

    private static void printGrowth() throws IOException {
        if (!TestDatabase.POSTGRESQL && GROWTH_TAPS > 0) {
            Growth growth = Growth.measure(folder(), GROWTH_TAPS);
            System.out.printf(
                    "  file growth per tap             %.0f bytes over %d single taps, %.0f a second%n",
                    growth.bytesPerTap(), growth.taps(), growth.perSecond());
        }
    }

    private static void print(KillRun run) {
        Tally tally = run.tally();
        System.out.printf(
                """
                Kill loop on %s%s, seed %d
                  rounds                          %d, of them %d killed while starting
                  acknowledged writes             %s
                  looked for                      %d
                  lost                            %d
                  doubled                         %d
                  accounts or tallies wrong       %d
                  answered taps sent once more    %d
                  unanswered taps sent again      %d, of them %d were stored
                  errors while writing            %d %s
                """,
                TestDatabase.POSTGRESQL ? "PostgreSQL" : "H2 in a file",
                TestDatabase.POSTGRESQL && DATABASE_TOO ? " (killed too)" : "",
                SEED,
                ROUNDS,
                tally.killedStarting,
                run.journal().counts(),
                tally.checked,
                tally.lost,
                tally.doubled,
                tally.unbalanced,
                tally.replayed,
                tally.sentAgain,
                tally.storedButUnanswered,
                tally.failures(),
                tally.errors());
    }
}
