package org.starhop.practice.tap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.starhop.base.access.Actor;

/**
 * Commands of one outbox.
 *
 * @param childIds the children the tablet is paired with now
 * @param sentAt what the tablet's clock said when it sent
 */
public record TapBatch(Actor device, Collection<UUID> childIds, UUID outbox, Instant sentAt, List<Tap> taps) {

    /** One of its commands alone. */
    public TapBatch of(Tap tap) {
        return new TapBatch(device, childIds, outbox, sentAt, List.of(tap));
    }
}
