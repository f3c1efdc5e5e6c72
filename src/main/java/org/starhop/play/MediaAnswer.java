package org.starhop.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.starhop.base.DomainException;
import org.starhop.program.FamilyMedia.MediaFile;

/**
 * Sends a family's photo or clip: in full, in ranges if the player asks for them (Safari plays nothing else), or "not
 * modified". The file under an id never changes.
 */
final class MediaAnswer {

    private MediaAnswer() {}

    /** Creates the response; {@code range} is the requested range, if any. */
    static ResponseEntity<Resource> of(MediaFile file, @Nullable String range) {
        var content = new FileSystemResource(file.path());
        if (!content.exists()) {
            throw new DomainException.NotFound();
        }
        if (range != null && !isThere(content, range)) {
            return nothingOf(content);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.format().mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .eTag("\"" + file.id() + "\"")
                .body(content);
    }

    private static boolean isThere(Resource content, String range) {
        try {
            HttpRange.toResourceRegions(HttpRange.parseRanges(range), content);
            return true;
        } catch (IllegalArgumentException outside) {
            return false;
        }
    }

    /** Creates an empty response, because Spring would send the whole file with this status. */
    private static ResponseEntity<Resource> nothingOf(Resource content) {
        try {
            return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header(HttpHeaders.CONTENT_RANGE, "bytes */" + content.contentLength())
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
