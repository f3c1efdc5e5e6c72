package org.starhop.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** People who start Starhop where it cannot start read a sentence that says what to do, and no stack trace. */
@Tag("faults")
class StartTroubleLoop {

    private Path folder;

    @BeforeEach
    void inAFolderOfItsOwn() throws IOException {
        Path parent = Files.createDirectories(Path.of("target", "start-trouble"));
        folder = Files.createTempDirectory(parent, "run-").toAbsolutePath();
    }

    @Test
    void theDataFolderIsAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("data"), "not a folder");

        assertThat(start(Map.of("STARHOP_DATA", file.toString())))
                .contains("database file cannot be opened or written", "STARHOP_DATA");
    }

    /** Not even root may create a folder there; elsewhere, root may write where nobody else can. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void theDataFolderCannotBeMade() throws Exception {
        assertThat(start(Map.of("STARHOP_DATA", "/proc/starhop")))
                .contains("database file cannot be opened or written", "STARHOP_DATA");
    }

    @Test
    void theUrlIsNotADatabase() throws Exception {
        assertThat(start(Map.of("STARHOP_DATABASE_URL", "postgres://db/starhop")))
                .contains("does not support a database with this address", "STARHOP_DATABASE_URL");
    }

    @Test
    void nobodyAnswersAtTheAddress() throws Exception {
        assertThat(start(Map.of("STARHOP_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/starhop")))
                .contains("database cannot be reached", "STARHOP_DATABASE_URL");
    }

    @Test
    void thePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(start(Map.of("SERVER_PORT", String.valueOf(taken.getLocalPort()))))
                    .contains("Port " + taken.getLocalPort() + " was already in use");
        }
    }

    @Test
    void anotherProcessHasTheFileOpenOrThePasswordIsWrong() throws Exception {
        var database = new TargetDatabase.InFile(folder);
        try (Target first = new Target(database, folder, List.of(), line -> {})) {
            assertThat(first.ready()).isInstanceOf(URI.class);
            assertThat(start(Map.of())).contains("second Starhop", "STARHOP_DATA");
        }
        assertThat(start(Map.of("STARHOP_DATABASE_PASSWORD", "another")))
                .contains("refuses the user or the password", "STARHOP_DATABASE_PASSWORD");
    }

    /** Starts the packaged product, which exits by itself, and returns its output. */
    private String start(Map<String, String> settings) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said-", ".log");
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                Path.of("target", "starhop.jar").toString(),
                "--server.address=127.0.0.1");
        var environment = new HashMap<>(Map.of("STARHOP_DATA", folder.toString(), "SERVER_PORT", "0"));
        environment.putAll(settings);
        builder.environment().putAll(environment);
        Process process =
                builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES))
                    .as("it ends by itself")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String text = Files.readString(said);
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(text).contains("APPLICATION FAILED TO START").doesNotContain("\tat ");
        return text;
    }
}
