package org.starhop.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The disk fills up while a tablet taps, and has room again: nothing acknowledged is lost, health tells the truth, and
 * nobody has to restart anything. Uses a file system of a few megabytes, which requires root on Linux; CI has that.
 */
@Tag("faults")
class FullDiskLoop {

    private static final int ROUNDS = 2;

    private Path folder;
    private TinyDisk disk;

    @BeforeEach
    void aTinyDisk() throws IOException, InterruptedException {
        Path parent = Files.createDirectories(Path.of("target", "full-disk"));
        folder = Files.createTempDirectory(parent, "run-").toAbsolutePath();
        disk = TinyDisk.mount(folder.resolve("disk"), 16);
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        disk.close();
    }

    @Test
    void losesNothingAndGoesOnByItself() throws IOException {
        var database = new TargetDatabase.InFile(disk.folder());
        Journal journal = new Journal(folder);
        try (Target target = new Target(database, folder, List.of(), line -> {})) {
            URI server = target.ready();
            Tablet tablet = TargetFamily.read(Target.families(folder))
                    .getFirst()
                    .tablets()
                    .getFirst();
            for (int round = 0; round < ROUNDS; round++) {
                tap(tablet, server, journal, 50);
                assertThat(Http.get(server, "/actuator/health/readiness"))
                        .startsWith("200")
                        .endsWith("{\"status\":\"UP\"}");
                disk.fill();

                String refusal = tapUntilRefused(tablet, server, journal);

                assertThat(refusal).startsWith("503").contains("\"code\":\"away\"");
                assertThat(Http.get(server, "/actuator/health/readiness")).startsWith("503");
                assertThat(tablet.openBoard(server))
                        .as("what is kept stays readable")
                        .isPositive();
                disk.empty();
                await().atMost(Duration.ofSeconds(30)).until(() -> sendsAgain(tablet, server, journal));
                assertThat(Http.get(server, "/actuator/health/readiness")).startsWith("200");
            }
        }
        assertNothingIsLost(database, journal);
    }

    private void assertNothingIsLost(TargetDatabase database, Journal journal) {
        List<String> said = new ArrayList<>();
        String check = "--" + KillTarget.CHECK + "=" + journal.toCheck().toAbsolutePath();
        try (Target again = new Target(database, folder, List.of(check), said::add)) {
            again.ready();
        }
        int acknowledged = journal.counts().get("Tap");
        System.out.println("Full disk: " + acknowledged + " acknowledged taps looked for");
        assertThat(said).contains("CHECKED " + acknowledged + " 0 0 0");
    }

    private static void tap(Tablet tablet, URI server, Journal journal, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            note(tablet, journal, tablet.tap(server, 1));
        }
    }

    private static String tapUntilRefused(Tablet tablet, URI server, Journal journal) throws IOException {
        try {
            for (int i = 0; i < 20_000; i++) {
                note(tablet, journal, tablet.tap(server, 1));
            }
        } catch (IllegalStateException refused) {
            return String.valueOf(refused.getMessage());
        }
        return "The disk never filled up";
    }

    private static boolean sendsAgain(Tablet tablet, URI server, Journal journal) throws IOException {
        try {
            note(tablet, journal, tablet.resend(server));
            return tablet.waiting() == 0;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private static void note(Tablet tablet, Journal journal, List<Tablet.Answer> answers) {
        for (Tablet.Answer answer : answers) {
            assertThat(answer.status()).isIn("ACCEPTED", "DUPLICATE");
            journal.add(new Acknowledged.Tap(
                    tablet.outbox(), answer.seq(), tablet.childId(), answer.slot(), answer.star()));
        }
    }
}
