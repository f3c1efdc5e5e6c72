package org.starhop.play;

import java.time.Duration;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.starhop.child.PairedDevice;
import org.starhop.program.MediaFile;

/** Gives a tablet a photo or clip of its child's family, in parts where a player asks for them. */
@RestController
class MediaController {

    private final PlayMedia media;

    MediaController(PlayMedia media) {
        this.media = media;
    }

    @GetMapping("/play/api/media/{id}")
    ResponseEntity<Resource> file(
            @RequestAttribute("org.starhop.child.PairedDevice") PairedDevice device, @PathVariable UUID id) {
        MediaFile file = media.of(device, id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.format().mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(new FileSystemResource(file.path()));
    }
}
