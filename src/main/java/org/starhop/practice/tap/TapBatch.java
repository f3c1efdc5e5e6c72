package org.starhop.practice.tap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.starhop.base.access.Actor;

/**
 * A batch of commands from one outbox.
 *
 * @param childIds the children the tablet is paired with now
 * @param sentAt the time on the tablet's clock when it sent the batch
 */
public record TapBatch(Actor device, Collection<UUID> childIds, UUID outbox, Instant sentAt, List<Tap> taps) {

    /** Returns a batch with only one of its commands. */
    public TapBatch of(Tap tap) {
        return new TapBatch(device, childIds, outbox, sentAt, List.of(tap));
    }
}
