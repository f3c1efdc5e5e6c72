package org.starhop.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentMatchers;
import org.starhop.testing.TestClock;

class UploadsTests {

    private static final byte[] PHOTO = {1, 2, 3};

    @TempDir
    private Path data;

    private final List<Path> taken = new ArrayList<>();

    @Test
    void givesAWholeFileToItsPageAndKeepsNone() throws IOException {
        var contents = new ArrayList<byte[]>();

        uploads()
                .to(file -> contents.add(read(file)))
                .handleUploadRequest(event(new ByteArrayInputStream(PHOTO), page()));

        assertThat(contents).containsExactly(PHOTO);
        assertThat(files()).isEmpty();
    }

    @Test
    void leavesNothingOfABrokenConnection() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(PHOTO), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new ClientAbortException();
            }
        });

        assertThatThrownBy(() -> uploads().to(taken::add).handleUploadRequest(event(broken, page())))
                .isInstanceOf(EOFException.class);

        assertThat(taken).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void leavesNothingWhenThePageIsClosedMeanwhile() {
        UI closed = mock(UI.class);
        when(closed.access(ArgumentMatchers.any())).thenThrow(new UIDetachedException());

        assertThatThrownBy(() ->
                        uploads().to(taken::add).handleUploadRequest(event(new ByteArrayInputStream(PHOTO), closed)))
                .isInstanceOf(UIDetachedException.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void leavesNothingWhenTheFileIsRefused() {
        var handler = uploads().to(file -> {
            throw new IllegalArgumentException("no picture");
        });

        assertThatThrownBy(() -> handler.handleUploadRequest(event(new ByteArrayInputStream(PHOTO), page())))
                .hasMessage("no picture");

        assertThat(files()).isEmpty();
    }

    @Test
    void deletesWhatNobodyTookForADay() throws IOException {
        var clock = new TestClock();
        Path forgotten = Files.createFile(
                Files.createDirectories(data.resolve("uploads")).resolve("old.part"));
        Path coming = Files.createFile(data.resolve("uploads").resolve("new.part"));
        Files.setLastModifiedTime(forgotten, FileTime.from(clock.instant().minus(Duration.ofHours(25))));
        Files.setLastModifiedTime(coming, FileTime.from(clock.instant()));

        new Uploads(data, clock).dropForgotten();

        assertThat(files()).containsExactly(coming);
    }

    private Uploads uploads() {
        return new Uploads(data, new TestClock());
    }

    private List<Path> files() {
        try (var all = Files.list(data.resolve("uploads"))) {
            return all.toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UploadEvent event(InputStream content, UI page) {
        UploadEvent event = mock(UploadEvent.class);
        when(event.getInputStream()).thenReturn(content);
        when(event.getUI()).thenReturn(page);
        return event;
    }

    /** A page that runs its tasks at once. */
    private static UI page() {
        UI page = mock(UI.class);
        when(page.access(ArgumentMatchers.any())).thenAnswer(call -> {
            call.getArgument(0, Command.class).execute();
            return null;
        });
        return page;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
