package org.starhop.child;

import java.util.List;
import java.util.UUID;
import org.starhop.base.access.Actor;

/**
 * A tablet that presented its secret, with the children it is paired with now.
 *
 * @param unseen whether it has not been recorded for an hour
 */
public record PairedDevice(Actor actor, List<UUID> childIds, boolean unseen) {

    public UUID id() {
        return actor.id();
    }

    public UUID clinicId() {
        return actor.clinicId();
    }
}
