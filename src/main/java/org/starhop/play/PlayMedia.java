package org.starhop.play;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.starhop.base.DomainException;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.PairedDevice;
import org.starhop.program.FamilyMedia;
import org.starhop.program.FamilyMedia.MediaFile;

/** The family's photos and clips for a tablet, limited to its own children. */
@Service
class PlayMedia {

    private final FamilyMedia media;

    PlayMedia(FamilyMedia media) {
        this.media = media;
    }

    /** Returns a photo or clip of a child this tablet is paired with. */
    @Allowed(Who.DEVICE)
    public MediaFile of(PairedDevice device, UUID mediaId) {
        return media.find(device.childIds(), mediaId).orElseThrow(DomainException.NotFound::new);
    }
}
