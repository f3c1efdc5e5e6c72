package org.starhop.parent.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.starhop.base.DomainException;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.UploadWords;
import org.starhop.play.OwnMediaView;
import org.starhop.program.MediaFormat;
import org.starhop.program.OwnMedia;
import org.starhop.program.Prescription;

/** The family's own photo or clip for a card: view, add, remove. Created when somebody opens it. */
class OwnMediaPanel extends NativeDetails {

    static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final Prescription prescription;
    private final PlanActions actions;
    private final Div chooser = new Div();
    private final Paragraph refusal = new Paragraph();

    OwnMediaPanel(Prescription prescription, PlanActions actions) {
        super(Labels.text("parent.media.title"));
        this.prescription = prescription;
        this.actions = actions;
        addClassName("childs-card");
        TestIds.set(this, "own-media");
        refusal.addClassNames("notice", "gentle");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        TestIds.set(refusal, "media-refused");
        addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                setContent(content());
            }
        });
    }

    private Div content() {
        Paragraph how = new Paragraph(Labels.text("parent.media.how"));
        how.addClassName("soft");
        Div content = new Div(how);
        content.addClassName("stack");
        if (prescription.getMedia() != null) {
            content.add(shown(prescription.getMedia()), remove());
        }
        chooser.removeAll();
        chooser.add(choose());
        content.add(refusal, chooser);
        return content;
    }

    private Div shown(OwnMedia media) {
        String name = Labels.text(media.getFormat().isClip() ? "parent.media.clip" : "parent.media.photo");
        return TestIds.set(new Div(OwnMediaView.of(prescription, media, name)), "media-shown");
    }

    private Button remove() {
        Button remove = new Button(Labels.text("parent.media.remove"), click -> actions.removeMedia(prescription));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return TestIds.set(remove, "remove-media");
    }

    private Upload choose() {
        Upload upload = new Upload(actions.upload(this::take));
        upload.setAcceptedFileTypes(
                Arrays.stream(MediaFormat.values()).map(MediaFormat::mediaType).toArray(String[]::new));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MediaFormat.MOST_CLIP);
        upload.setI18n(UploadWords.of(
                Labels.text("parent.media.add"), Labels.text("error.media-format"), Labels.text("error.media-size")));
        return TestIds.set(upload, "upload-media");
    }

    /**
     * Processes one file at a time across all pages, to limit memory; a caller who would wait too long may try again.
     */
    void take(Path file) {
        if (!isMyTurn()) {
            refuse(Labels.text("upload.again"));
            return;
        }
        try {
            take(Files.readAllBytes(file));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static boolean isMyTurn() {
        try {
            return ONE_AT_A_TIME.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Puts it on the card, or says what to do instead. */
    void take(byte[] bytes) {
        try {
            actions.showMedia(prescription, bytes);
        } catch (DomainException refused) {
            refuse(Labels.of(refused));
        }
    }

    /**
     * Shows why a completely received file was not accepted. In the upload's own list it would look successful and
     * block the next one.
     */
    private void refuse(String sentence) {
        chooser.removeAll();
        chooser.add(choose());
        refusal.setText(sentence);
        refusal.setVisible(true);
    }
}
