package org.starhop.base.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The commands {@code java -jar starhop.jar backup} and {@code … restore [file]}. They use the same settings as Starhop
 * itself.
 */
public final class BackupCommand {

    private static final Set<String> NAMES = Set.of("backup", "restore");
    private static final int LOCKED = 90020;

    private final DatabaseFile database;
    private final Clock clock = Clock.systemUTC();
    private final PrintStream out;

    BackupCommand(DatabaseFile database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    /** Returns whether these arguments are a command rather than a normal start. */
    public static boolean isMeant(String[] arguments) {
        return arguments.length > 0 && NAMES.contains(arguments[0]);
    }

    /** Runs the command and prints the outcome. Returns the exit code, 0 for success. */
    public static int run(String[] arguments, PrintStream out) {
        Optional<DatabaseFile> database = database(arguments);
        if (database.isEmpty()) {
            out.println("This database is not an H2 file. Back it up where it runs; for PostgreSQL, use pg_dump.");
            return 1;
        }
        try {
            BackupCommand command = new BackupCommand(database.get(), out);
            return arguments[0].equals("backup") ? command.backUp() : command.restore(arguments);
        } catch (IOException | SQLException e) {
            out.println("This did not work: " + e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** Reads the settings without starting anything. */
    @Configuration(proxyBeanMethods = false)
    static class Settings {}

    private static Optional<DatabaseFile> database(String[] arguments) {
        String[] options =
                Arrays.stream(arguments).filter(word -> word.startsWith("--")).toArray(String[]::new);
        try (var context = new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties("logging.level.root=off")
                .logStartupInfo(false)
                .run(options)) {
            Environment settings = context.getEnvironment();
            return DatabaseFile.of(
                    setting(settings, "url"), setting(settings, "username"), setting(settings, "password"));
        }
    }

    private static String setting(Environment settings, String name) {
        return Objects.toString(settings.getProperty("spring.datasource." + name), "");
    }

    private int backUp() throws IOException, SQLException, InterruptedException {
        if (database.isEmpty() || Files.notExists(database.path())) {
            out.println("There is no database in " + database.path() + ".");
            return 1;
        }
        try {
            out.println("Backed up into " + whileNobodyRuns().path());
            return 0;
        } catch (SQLException inUse) {
            if (inUse.getErrorCode() != LOCKED) {
                throw inUse;
            }
        }
        String answer = BackupRequest.ask(database.backups()).await();
        boolean isDone = answer.startsWith("OK ");
        out.println(
                isDone
                        ? "Backed up into " + database.backups().path().resolve(answer.substring(3))
                        : "There is no new backup: " + answer);
        return isDone ? 0 : 1;
    }

    private BackupFile whileNobodyRuns() throws IOException, SQLException {
        String url = DatabaseFile.url(database.path(), "");
        try (Connection connection = DriverManager.getConnection(url, database.user(), database.password());
                var statement = connection.createStatement()) {
            return new BackupWriter(database).write(statement::execute, clock.instant());
        }
    }

    private int restore(String[] arguments) throws IOException {
        String name = arguments.length > 1 && !arguments[1].startsWith("--") ? arguments[1] : "";
        return new Restoring(database, out).restore(name, clock.instant()) ? 0 : 1;
    }
}
