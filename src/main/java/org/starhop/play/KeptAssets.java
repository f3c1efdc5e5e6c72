package org.starhop.play;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the assets of each release in the data folder for 30 days after it last ran, because a tablet that opened its
 * page before an update still requests other parts of that page. File names contain a hash, so releases never mix.
 */
@Component
@EnableScheduling
class KeptAssets {

    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(KeptAssets.class);
    private static final String RELEASE = "classpath*:/META-INF/resources/play/assets/*";

    private final Path folder;
    private final ResourcePatternResolver resources;
    private final Clock clock;

    KeptAssets(@Value("${starhop.data}") Path data, ResourcePatternResolver resources, Clock clock) {
        this.folder = data.toAbsolutePath().resolve("play-assets");
        this.resources = resources;
        this.clock = clock;
    }

    /** Returns where the web server finds them; the trailing slash marks it as a folder. */
    String location() {
        String uri = folder.toUri().toString();
        return uri.endsWith("/") ? uri : uri + "/";
    }

    /** Runs at startup and once a day. A full disk must not stop a clinic; tablets then merely lack this safety net. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.DAYS)
    void keepThisRelease() {
        try {
            keep(List.of(resources.getResources(RELEASE)));
            dropOld();
        } catch (IOException | UncheckedIOException cause) {
            LOG.warn("The page's assets could not be kept in {}", folder, cause);
        }
    }

    /** Copies new files, and marks all files of the running release as currently used. */
    void keep(List<Resource> assets) throws IOException {
        Files.createDirectories(folder);
        for (Resource asset : assets) {
            Path kept = folder.resolve(Objects.requireNonNull(asset.getFilename()));
            if (!Files.exists(kept)) {
                copy(asset, kept);
            }
            Files.setLastModifiedTime(kept, FileTime.from(clock.instant()));
        }
    }

    /** Removes files that no release has used for 30 days. */
    void dropOld() throws IOException {
        Instant oldest = clock.instant().minus(KEPT);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Copies to a temporary name first, so that a half-written file is never served. */
    private static void copy(Resource asset, Path target) throws IOException {
        Path half = target.resolveSibling(target.getFileName() + ".part");
        try (InputStream content = asset.getInputStream()) {
            Files.copy(content, half, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
