package org.starhop.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.starhop.testing.ProductFile;
import org.starhop.testing.TestDatabase;

/**
 * The database file always opens: 20 writers, readers, and bulk writes run for 20 seconds, then it is closed (every
 * second time as in a power failure) and reopened, and everything acknowledged is there, once. H2's own assertions are
 * on, as in every test. {@code -Dstarhop.soak.minutes=N} makes it longer,
 * {@code -Dstarhop.soak.setting=RETENTION_TIME=0} tries another setting.
 */
@Tag("faults")
class SoakLoop {

    private static final Duration LENGTH = Duration.ofMinutes(Integer.getInteger("starhop.soak.minutes", 2));
    private static final Duration ROUND = Duration.ofSeconds(20);
    private static final String SETTING = System.getProperty("starhop.soak.setting", "");

    @Test
    void theFileAlwaysOpens() throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "soak")), "run-");
        SoakRun run = new SoakRun(url(folder.toAbsolutePath()));
        long end = System.nanoTime() + LENGTH.toNanos();
        for (int round = 1; System.nanoTime() < end; round++) {
            run.write(ROUND);
            run.close(round % 2 == 0);
            run.open();
            System.out.printf(
                    "soak round %d: %s, file %d KB%n", round, run, Files.size(folder.resolve("starhop.mv.db")) / 1024);
            assertThat(run.wrong()).as("writers whose rows are lost or doubled").isEmpty();
        }
        run.close(false);
    }

    /** The product's, with one setting exchanged where one is asked for. */
    private static String url(Path folder) {
        assertThat(TestDatabase.class.desiredAssertionStatus())
                .as("assertions are on")
                .isTrue();
        String url = ProductFile.url(folder);
        String name = SETTING.replaceFirst("=.*", "");
        return SETTING.isEmpty() ? url : url.replaceAll(";" + name + "=[^;]*", "") + ";" + SETTING;
    }
}
