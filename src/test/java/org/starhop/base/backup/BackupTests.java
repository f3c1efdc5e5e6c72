package org.starhop.base.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mock.env.MockEnvironment;
import org.starhop.base.DomainException;

/** Backups of an H2 file that is open and being written to. */
class BackupTests {

    private static final Instant NOW = Instant.parse("2026-11-28T20:15:00Z");

    @TempDir
    Path data;

    private DatabaseFile file;
    private Connection connection;
    private Statement statement;

    @BeforeEach
    void anOpenDatabase() throws SQLException {
        file = DatabaseFile.of(url(), "starhop", "").orElseThrow();
        open();
        statement.execute("create table star (n integer primary key, word varchar(100))");
        light(1);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void holdsWhatWasThereWhenItWasMade() throws Exception {
        BackupFile made = backUp(NOW);
        light(2);
        close();

        assertThat(made.name()).isEqualTo("starhop-20261128T201500Z.zip");
        assertThat(restore()).contains("What was there is kept as", "Start Starhop");
        assertThat(stars()).isEqualTo(1);
        assertThat(file.folder()).isDirectoryContaining("glob:**/starhop.before-*");
    }

    @Test
    void nothingIsRestoredUnderARunningStarhop() throws Exception {
        backUp(NOW);
        light(2);

        assertThat(restore()).contains("Stop it first");
        assertThat(stars()).isEqualTo(2);
    }

    @Test
    void oneThatCannotBeReadDoesNotCount() throws Exception {
        BackupFile good = backUp(NOW);
        BackupFile cut = backUp(NOW.plusSeconds(60));
        byte[] whole = Files.readAllBytes(cut.path());
        Files.write(cut.path(), java.util.Arrays.copyOf(whole, whole.length / 2));
        Files.write(good.path().resolveSibling("starhop-20261129T000000Z.zip"), new byte[0]);

        assertThat(file.backups().newestGood(file)).contains(good);
    }

    @Test
    void oneThatCannotBeReadWhenItIsMadeGetsNoName() {
        var other = new DatabaseFile(file.path(), "starhop", "another password");

        assertThatThrownBy(() -> new BackupWriter(other).write(statement::execute, NOW))
                .isInstanceOf(IOException.class);
        assertThat(file.backups().path()).isEmptyDirectory();
    }

    @Test
    void keepsThemForTwoWeeksAndAlwaysTheNewest() throws Exception {
        BackupFile first = backUp(NOW);
        BackupFile second = backUp(NOW.plus(Duration.ofDays(10)));
        assertThat(file.backups().files()).containsExactly(second, first);

        file.backups().forgetOld(NOW.plus(Duration.ofDays(300)));

        assertThat(file.backups().files()).containsExactly(second);
    }

    @Test
    void isDueOnceADay() throws Exception {
        BackupWatch watch = watch();
        assertThat(watch.isDue(NOW)).isTrue();
        watch.makeDaily();

        assertThat(watch.isDue(NOW.plus(Duration.ofHours(23)))).isFalse();
        assertThat(watch.isDue(NOW.plus(Duration.ofHours(25)))).isTrue();
    }

    @Test
    void answersARequestFile() throws Exception {
        BackupRequest request = BackupRequest.ask(file.backups());

        watch().answerRequests();

        assertThat(request.await()).isEqualTo("OK starhop-20261128T201500Z.zip");
        assertThat(file.backups().list()).hasSize(1);
    }

    @Test
    void aFailedBackupIsReportedAndTriedAgainInAnHour() throws Exception {
        Files.writeString(file.backups().path(), "a file where the folder should be");
        Backups backups = backups();

        assertThatThrownBy(backups::make).isInstanceOf(DomainException.Refused.class);

        assertThat(backups.failedAt()).isEqualTo(NOW);
        BackupWatch watch = new BackupWatch(backups, clock());
        assertThat(watch.isDue(NOW.plus(Duration.ofMinutes(59)))).isFalse();
        assertThat(watch.isDue(NOW.plus(Duration.ofMinutes(61)))).isTrue();
    }

    @Test
    void anotherDatabaseIsBackedUpWhereItRuns() {
        assertThat(DatabaseFile.of("jdbc:postgresql://db/starhop", "starhop", ""))
                .isEmpty();
    }

    @Test
    void anUnreadableFileIsReportedWithTheNewestGoodBackupAndAFullDiskIsNot() throws Exception {
        BackupFile made = backUp(NOW);
        var analyzer = new UnreadableFileAnalyzer(settings());

        assertThat(analyzer.analyze(h2(90028, DataUtils.ERROR_WRITING_FAILED))).isNull();
        assertThat(analyzer.analyze(h2(90020, DataUtils.ERROR_FILE_LOCKED))).isNull();
        assertThat(analyzer.analyze(h2(90028, DataUtils.ERROR_READING_FAILED)).getAction())
                .contains(made.path().toString(), "java -jar starhop.jar restore");
    }

    @Test
    void aMissingFileIsNotRecreatedBesideItsBackups() throws Exception {
        var guard = new EmptyFileGuard();
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url());
        close();
        Files.delete(file.path());
        assertThat(guard.postProcessBeforeInitialization(pool, "dataSource")).isSameAs(pool);

        open();
        statement.execute("create table star (n integer primary key, word varchar(100))");
        BackupFile made = backUp(NOW);
        close();
        Files.delete(file.path());

        assertThatThrownBy(() -> guard.postProcessBeforeInitialization(pool, "dataSource"))
                .satisfies(refused -> assertThat(new UnreadableFileAnalyzer(settings())
                                .analyze(refused)
                                .getAction())
                        .contains(made.path().toString(), "java -jar starhop.jar restore", "start over"));
        assertThat(restore()).contains("Restored");
    }

    @Test
    void theCommandWritesNothingIntoAnEmptyFile() throws Exception {
        close();
        Files.write(file.path(), new byte[0]);
        var said = new ByteArrayOutputStream();

        int code = BackupCommand.run(
                new String[] {"backup", "--spring.datasource.url=" + url()},
                new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(code).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("There is no database in");
        assertThat(file.path()).isEmptyFile();
    }

    private static SQLException h2(int code, int cause) {
        return new SQLException("It went wrong", "HY000", code, new MVStoreException(cause, "It went wrong"));
    }

    private MockEnvironment settings() {
        return new MockEnvironment()
                .withProperty("spring.datasource.url", url())
                .withProperty("spring.datasource.username", "starhop");
    }

    private BackupFile backUp(Instant at) throws IOException, SQLException {
        return new BackupWriter(file).write(statement::execute, at);
    }

    private String restore() throws IOException {
        var said = new ByteArrayOutputStream();
        new Restoring(file, new PrintStream(said, true, StandardCharsets.UTF_8)).restore("", NOW);
        return said.toString(StandardCharsets.UTF_8);
    }

    private BackupWatch watch() {
        return new BackupWatch(backups(), clock());
    }

    private Backups backups() {
        DataSourceProperties properties = new DataSourceProperties();
        properties.setUrl(url());
        properties.setUsername("starhop");
        properties.setPassword("");
        return new Backups(properties, new SingleConnectionDataSource(connection, true), clock());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private String url() {
        return "jdbc:h2:file:" + data.resolve("starhop").toAbsolutePath() + ";COMPRESS=TRUE";
    }

    private void open() throws SQLException {
        connection = DriverManager.getConnection(url(), "starhop", "");
        statement = connection.createStatement();
    }

    private void light(int star) throws SQLException {
        statement.execute("insert into star values (" + star + ", 'lit')");
    }

    private int stars() throws SQLException {
        if (connection.isClosed()) {
            open();
        }
        try (ResultSet rows = statement.executeQuery("select count(*) from star")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
