package org.starhop.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * PostgreSQL dies, comes back, freezes, and thaws under a running Starhop, which soon says so and recovers by itself.
 */
@Tag("faults")
class DatabaseAwayLoop {

    private URI server;
    private Tablet tablet;

    @Test
    void saysSoAndGoesOnByItself() throws IOException {
        Path parent = Files.createDirectories(Path.of("target", "database-away"));
        Path folder = Files.createTempDirectory(parent, "run-").toAbsolutePath();
        try (var database = new TargetDatabase.Server(folder);
                Target target = new Target(database, folder, List.of(), line -> {})) {
            server = target.ready();
            tablet = TargetFamily.read(Target.families(folder))
                    .getFirst()
                    .tablets()
                    .getFirst();
            tablet.tap(server, 1);

            database.goAway();
            assertThatItIsAway("killed");
            database.comeBack();
            assertThatItGoesOn();

            database.freeze();
            assertThatItIsAway("frozen");
            database.thaw();
            assertThatItGoesOn();
        }
    }

    private void assertThatItIsAway(String how) throws IOException {
        soon(
                how,
                "a tap",
                () -> assertThatThrownBy(() -> tablet.tap(server, 1))
                        .hasMessageStartingWith("503")
                        .hasMessageContaining("\"away\""));
        soon(
                how,
                "nobody's board",
                () -> assertThat(Http.get(server, "/play/api/board")).startsWith("401"));
        soon(
                how,
                "a board",
                () -> assertThat(Http.get(server, "/play/api/board", tablet.cookie()))
                        .startsWith("503 5 "));
        soon(
                how,
                "readiness",
                () -> assertThat(Http.get(server, "/actuator/health/readiness"))
                        .startsWith("503")
                        .contains("DOWN"));
    }

    /** Measures each answer separately: two seconds are promised, and this machine may be busy. */
    private static void soon(String how, String what, Asking asking) throws IOException {
        long began = System.nanoTime();
        asking.ask();
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("PostgreSQL %s: %s answered after %.2f s%n", how, what, seconds);
        assertThat(seconds).as(what + ", seconds").isLessThan(10);
    }

    private interface Asking {
        void ask() throws IOException;
    }

    private void assertThatItGoesOn() {
        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> tablet.resend(server) != null);
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> Http.get(server, "/actuator/health/readiness").startsWith("200"));
        assertThat(tablet.waiting()).isZero();
    }
}
