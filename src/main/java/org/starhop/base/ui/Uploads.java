package org.starhop.base.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.starhop.base.web.EarlyEnd;

/**
 * Streams uploads into temporary files, so that none is held in memory, and deletes them when they have been handled.
 */
@Component
public class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Path folder;
    private final Clock clock;

    Uploads(@Value("${starhop.data}") Path data, Clock clock) {
        this.folder = data.toAbsolutePath().resolve("uploads");
        this.clock = clock;
    }

    /**
     * Passes each complete file to {@code taker}, on its page. The file is deleted afterwards, also if it never arrived
     * completely.
     */
    public UploadHandler to(Consumer<Path> taker) {
        return event -> {
            Path file = receive(event);
            try {
                var unused = event.getUI().access(() -> hand(file, taker));
            } catch (RuntimeException pageIsGone) {
                Files.deleteIfExists(file);
                throw pageIsGone;
            }
        };
    }

    private Path receive(UploadEvent event) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "upload-", ".part");
        try (InputStream content = event.getInputStream()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            if (EarlyEnd.isIn(broken)) {
                throw quiet(broken);
            }
            throw broken;
        }
    }

    /** Returns an exception type that Vaadin does not log as an error of ours, as it does all others. */
    private static EOFException quiet(Exception ended) {
        var quiet = new EOFException(ended.getMessage());
        quiet.initCause(ended);
        return quiet;
    }

    private static void hand(Path file, Consumer<Path> taker) {
        try {
            taker.accept(file);
        } finally {
            drop(file);
        }
    }

    /**
     * Deletes files left by a crash, or by a session that ended too early. Only old files are deleted, because nodes
     * may share the folder, and a new file may be another node's.
     */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.DAYS)
    void dropForgotten() {
        Instant oldest = clock.instant().minus(FORGOTTEN);
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            files.filter(file -> file.toFile().lastModified() < oldest.toEpochMilli())
                    .forEach(Uploads::drop);
        } catch (IOException cause) {
            LOG.warn("The files left in {} could not be checked", folder, cause);
        }
    }

    private static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
