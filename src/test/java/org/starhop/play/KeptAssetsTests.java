package org.starhop.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.starhop.testing.TestClock;

/** A page of an earlier release finds its parts for 30 days after that release last ran. */
class KeptAssetsTests {

    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path data;

    final TestClock clock = new TestClock();
    KeptAssets assets;

    @BeforeEach
    void aServer() {
        assets = new KeptAssets(data, new PathMatchingResourcePatternResolver(), clock);
    }

    @Test
    void anUpdateKeepsTheAssetsOfTheReleaseBefore() throws IOException {
        runs("play-old.js");
        clock.advance(DAY);
        runs("play-new.js");
        assertThat(kept()).containsExactlyInAnyOrder("play-old.js", "play-new.js");
        assertThat(data.resolve("play-assets/play-old.js")).hasContent("content of play-old.js");
    }

    @Test
    void theyAreDeletedThirtyDaysAfterTheReleaseLastRan() throws IOException {
        runs("play-old.js");
        clock.advance(DAY.multipliedBy(40));
        runs("play-old.js");
        clock.advance(DAY);
        runs("play-new.js");
        clock.advance(DAY.multipliedBy(29));
        runs("play-new.js");
        assertThat(kept()).contains("play-old.js");
        clock.advance(DAY.plusSeconds(1));
        runs("play-new.js");
        assertThat(kept()).containsExactly("play-new.js");
    }

    @Test
    void aReleaseThatComesBackIsKeptAgain() throws IOException {
        runs("play-old.js");
        clock.advance(DAY.multipliedBy(29));
        runs("play-old.js");
        clock.advance(DAY.multipliedBy(29));
        runs("play-new.js");
        assertThat(kept()).contains("play-old.js");
    }

    /** Does what the server does at startup and once a day. */
    private void runs(String... names) throws IOException {
        assets.keep(Stream.of(names).map(KeptAssetsTests::asset).toList());
        assets.dropOld();
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("play-assets"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Resource asset(String name) {
        return new ByteArrayResource(("content of " + name).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
