package org.starhop.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A backup is made by the command while a tablet taps; then the application is killed, its file destroyed, and the
 * backup restored by the command. The tablet resends what the backup does not have; nothing is lost and nothing
 * doubled.
 */
@Tag("faults")
class BackupLoop {

    private Path folder;
    private Journal journal;

    @BeforeEach
    void inAFolderOfItsOwn() throws IOException {
        Path parent = Files.createDirectories(Path.of("target", "backup-loop"));
        folder = Files.createTempDirectory(parent, "run-").toAbsolutePath();
        journal = new Journal(folder);
    }

    @Test
    void restoresABackupMadeWhileATabletTapped() throws Exception {
        var database = new TargetDatabase.InFile(folder);
        Tablet tablet;
        try (Target target = new Target(database, folder, List.of(), line -> {})) {
            URI server = target.ready();
            tablet = TargetFamily.read(Target.families(folder))
                    .getFirst()
                    .tablets()
                    .getFirst();
            tap(tablet, server, 100);
            Process backup = command(folder, "backup");
            int meanwhile = 0;
            while (backup.isAlive() && meanwhile < 30) {
                tap(tablet, server, 1);
                meanwhile++;
            }
            assertThat(said(backup, 0)).contains("Backed up into");
            tap(tablet, server, 15);
            target.kill();
        }
        theFileIsDestroyedAndTheStartNamesTheBackup();
        assertThat(said(command(folder, "restore"), 0)).contains("Restored", "Start Starhop");
        try (Target again = new Target(database, folder, List.of(), line -> {})) {
            URI server = again.ready();
            note(tablet, tablet.replay(server));
            tap(tablet, server, 5);
        }
        assertNothingIsLost(database);
    }

    @Test
    void nothingHalfFinishedCountsOnAFullDisk() throws Exception {
        try (TinyDisk disk = TinyDisk.mount(folder.resolve("disk"), 16)) {
            var database = new TargetDatabase.InFile(disk.folder());
            try (Target target = new Target(database, folder, List.of(), line -> {})) {
                target.ready();
                disk.fill();

                assertThat(said(command(disk.folder(), "backup"), 1)).contains("There is no new backup");
                assertThat(disk.folder().resolve("backups")).isEmptyDirectory();

                disk.empty();
                assertThat(said(command(disk.folder(), "backup"), 0)).contains("Backed up into");
            }
        }
    }

    private void theFileIsDestroyedAndTheStartNamesTheBackup() throws Exception {
        Path file = folder.resolve("starhop.mv.db");
        byte[] content = Files.readAllBytes(file);
        java.util.Arrays.fill(content, (byte) 7);
        Files.write(file, content);

        assertThat(said(command(folder, "--server.address=127.0.0.1"), 1))
                .contains("cannot be read, and was left as it is", "starhop-", ".zip", "java -jar starhop.jar restore")
                .doesNotContain("\tat ");
        assertThat(Files.readAllBytes(file)).as("it is touched by nobody").isEqualTo(content);
        Files.write(file, new byte[0]);
        assertThat(said(command(folder, "--server.address=127.0.0.1"), 1))
                .contains("is empty", "java -jar starhop.jar restore");
    }

    private void assertNothingIsLost(TargetDatabase database) {
        List<String> said = new ArrayList<>();
        String check = "--" + KillTarget.CHECK + "=" + journal.everything().toAbsolutePath();
        try (Target again = new Target(database, folder, List.of(check), said::add)) {
            again.ready();
        }
        int acknowledged = journal.counts().get("Tap");
        System.out.println("Backup: " + acknowledged + " acknowledged taps looked for");
        assertThat(said).contains("CHECKED " + acknowledged + " 0 0 0");
    }

    /** Runs the packaged product's command, as an operator would. */
    private Process command(Path data, String word) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                Path.of("target", "starhop.jar").toString(),
                word);
        builder.environment().put("STARHOP_DATA", data.toString());
        builder.environment().put("SERVER_PORT", "0");
        Path said = Files.createTempFile(folder, "said-", ".log");
        builder.redirectErrorStream(true).redirectOutput(said.toFile());
        Process process = builder.start();
        logs.put(process, said);
        return process;
    }

    private final java.util.Map<Process, Path> logs = new java.util.HashMap<>();

    private String said(Process process, int expected) throws IOException, InterruptedException {
        try {
            assertThat(process.waitFor(4, TimeUnit.MINUTES))
                    .as("it ends by itself")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String text = Files.readString(logs.get(process));
        assertThat(process.exitValue()).as(text).isEqualTo(expected);
        return text;
    }

    private void tap(Tablet tablet, URI server, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            note(tablet, tablet.tap(server, 1));
        }
    }

    private void note(Tablet tablet, List<Tablet.Answer> answers) {
        for (Tablet.Answer answer : answers) {
            assertThat(answer.status()).isIn("ACCEPTED", "DUPLICATE");
            journal.add(new Acknowledged.Tap(
                    tablet.outbox(), answer.seq(), tablet.childId(), answer.slot(), answer.star()));
        }
    }
}
