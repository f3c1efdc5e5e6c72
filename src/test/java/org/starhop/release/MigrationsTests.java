package org.starhop.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/**
 * Databases of every release must open with every later one: a migration that was released is never edited, moved, or
 * dropped.
 */
class MigrationsTests {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
    private static final Path RELEASES = Path.of("src", "test", "resources", "releases");

    @ParameterizedTest
    @MethodSource("releases")
    void whatWasReleasedStaysAsItWas(Path release) throws IOException {
        assertThat(now()).containsAllEntriesOf(released(release));
    }

    @Test
    void aNewOneComesAfterThoseOfTheLastRelease() throws IOException {
        Map<String, String> released =
                released(releases().reduce((one, later) -> later).orElseThrow());
        String newest = released.keySet().stream()
                .map(MigrationsTests::version)
                .max(String::compareTo)
                .orElseThrow();

        assertThat(now().keySet())
                .filteredOn(file -> !released.containsKey(file))
                .extracting(MigrationsTests::version)
                .allSatisfy(version -> assertThat(version).isGreaterThan(newest));
    }

    @Test
    void noTwoHaveTheSameVersion() throws IOException {
        assertThat(now().keySet()).extracting(MigrationsTests::version).doesNotHaveDuplicates();
    }

    /**
     * Parallel work is not merged in the order of its migrations, and a database that ran an intermediate state must
     * still work.
     */
    @Test
    void aMigrationMergedOutOfOrderIsApplied(@TempDir Path between) throws IOException {
        try (Stream<Path> files = Files.walk(MIGRATIONS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, between.resolve(file.getFileName()));
            }
        }
        Files.delete(between.resolve("V20261128_1930__one_seat.sql"));
        FluentConfiguration database = Flyway.configure().dataSource("jdbc:h2:mem:between;DB_CLOSE_DELAY=-1", "sa", "");
        database.locations("filesystem:" + between).load().migrate();

        Flyway later = database.locations("filesystem:" + MIGRATIONS)
                .outOfOrder(Boolean.parseBoolean(product().getProperty("spring.flyway.out-of-order")))
                .load();
        later.migrate();

        assertThat(later.info().pending()).isEmpty();
    }

    private static Properties product() {
        var settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yml"));
        return Objects.requireNonNull(settings.getObject());
    }

    static Stream<Path> releases() throws IOException {
        try (Stream<Path> folders = Files.list(RELEASES)) {
            return folders.sorted().toList().stream();
        }
    }

    /** Lines as {@code sha256sum} writes them. */
    private static Map<String, String> released(Path release) throws IOException {
        try (Stream<String> lines = Files.lines(release.resolve("migrations.sha256"))) {
            return lines.map(line -> line.split(" {2}"))
                    .collect(Collectors.toMap(words -> words[1], words -> words[0], (one, other) -> one, TreeMap::new));
        }
    }

    private static Map<String, String> now() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MIGRATIONS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sums.put(MIGRATIONS.relativize(file).toString().replace('\\', '/'), sum(Files.readAllBytes(file)));
            }
        }
        return sums;
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String version(String file) {
        return file.replaceAll(".*/V|__.*", "");
    }
}
