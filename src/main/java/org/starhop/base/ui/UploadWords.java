package org.starhop.base.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** All messages of the upload component, in the reader's language. */
public final class UploadWords {

    private UploadWords() {}

    /** Returns the messages; the caller says what to choose and how big it may be. */
    public static UploadI18N of(String choose, String wrongKind, String tooBig) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Labels.text("upload.drop"))
                        .setMany(Labels.text("upload.drop")))
                .setFile(new UploadI18N.File()
                        .setRetry(Labels.text("upload.retry"))
                        .setStart(Labels.text("upload.start"))
                        .setRemove(Labels.text("upload.remove")))
                .setUploading(uploading(tooBig))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooBig)
                        .setIncorrectFileType(wrongKind)
                        .setTooManyFiles(Labels.text("upload.one")))
                .setUnits(List.of("B", "kB", "MB"));
    }

    private static UploadI18N.Uploading uploading(String tooBig) {
        String again = Labels.text("upload.again");
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Labels.text("upload.connecting"))
                        .setStalled(Labels.text("upload.stalled"))
                        .setProcessing(Labels.text("upload.processing"))
                        .setHeld(Labels.text("upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Labels.text("upload.remaining"))
                        .setUnknown(Labels.text("upload.remaining.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setForbidden(tooBig)
                        .setFileTooLarge(tooBig)
                        .setServerUnavailable(again)
                        .setUnexpectedServerError(again));
    }
}
