package org.starhop.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.starhop.base.Ids;

/** Facts about a family's own photo or clip for a card. The file is in the data folder under this id. */
@Embeddable
public class OwnMedia {

    @Column(name = "media_id")
    private UUID id;

    @Column(name = "media_format")
    @Enumerated(EnumType.STRING)
    private MediaFormat format;

    @Column(name = "media_bytes")
    private Integer bytes;

    @Column(name = "media_added_at")
    private Instant addedAt;

    @SuppressWarnings("NullAway")
    protected OwnMedia() {}

    OwnMedia(MediaFormat format, int bytes, Instant addedAt) {
        this.id = Ids.next();
        this.format = format;
        this.bytes = bytes;
        this.addedAt = addedAt;
    }

    /** Returns an id that is new for each file, so that what a tablet caches under it never changes. */
    public UUID getId() {
        return id;
    }

    public MediaFormat getFormat() {
        return format;
    }

    public int getBytes() {
        return bytes;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
