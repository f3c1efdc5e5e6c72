package org.starhop.play;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.starhop.base.DomainException;
import org.starhop.child.PairedDevice;
import org.starhop.program.FamilyMedia;
import org.starhop.program.FamilyMedia.MediaFile;

/** Sends a family's photo or clip to the child's tablets, and to the grown-ups around the child in their consoles. */
@RestController
class MediaController {

    private final PlayMedia tablets;
    private final FamilyMedia circle;

    MediaController(PlayMedia tablets, FamilyMedia circle) {
        this.tablets = tablets;
        this.circle = circle;
    }

    @GetMapping("/play/api/media/{id}")
    ResponseEntity<Resource> forTablet(
            @RequestAttribute("org.starhop.child.PairedDevice") PairedDevice device,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range) {
        return MediaAnswer.of(tablets.of(device, id), range);
    }

    @GetMapping("/media/{childId}/{prescriptionId}/{id}")
    ResponseEntity<Resource> forGrownUp(
            @PathVariable UUID childId,
            @PathVariable UUID prescriptionId,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range) {
        MediaFile file = circle.of(childId, prescriptionId)
                .filter(found -> found.id().equals(id))
                .orElseThrow(DomainException.NotFound::new);
        return MediaAnswer.of(file, range);
    }
}
