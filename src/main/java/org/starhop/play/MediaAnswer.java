package org.starhop.play;

import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.starhop.base.DomainException;
import org.starhop.program.MediaFile;

/**
 * A family's photo or clip as an answer: whole, in parts where a player asks for them (Safari plays nothing else), or "not
 * changed". A file never changes under its id.
 */
final class MediaAnswer {

    private MediaAnswer() {}

    static ResponseEntity<Resource> of(MediaFile file) {
        var content = new FileSystemResource(file.path());
        if (!content.exists()) {
            throw new DomainException.NotFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.format().mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .eTag("\"" + file.id() + "\"")
                .body(content);
    }
}
