package org.starhop.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The files of photos and clips, each stored under its id. They follow the transaction: written before it ends, deleted
 * after.
 */
@Component
class MediaFolder {

    private final Path folder;

    MediaFolder(@Value("${starhop.data}") Path data) {
        this.folder = data.toAbsolutePath().resolve("media");
    }

    Path file(UUID id) {
        return folder.resolve(id.toString());
    }

    /** Writes the file to disk before returning; it is deleted again if the transaction is rolled back. */
    void write(UUID id, byte[] content) {
        deleteAfter(id, TransactionSynchronization.STATUS_ROLLED_BACK);
        try {
            Files.createDirectories(folder);
            Files.write(file(id), content, StandardOpenOption.CREATE_NEW, StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(UUID id) {
        deleteAfter(id, TransactionSynchronization.STATUS_COMMITTED);
    }

    private void deleteAfter(UUID id, int end) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == end) {
                    drop(id);
                }
            }
        });
    }

    private void drop(UUID id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
