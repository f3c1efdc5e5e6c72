package org.starhop.child;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;
import org.starhop.base.InsertedOnce;

/** A child who plays on a tablet. */
@Entity
class DeviceChild extends InsertedOnce<DeviceChild.Key> {

    /** A tablet and a child. */
    @Embeddable
    record Key(UUID childId, UUID deviceId) implements Serializable {}

    @EmbeddedId
    private Key id;

    private UUID clinicId;

    @SuppressWarnings("NullAway")
    protected DeviceChild() {}

    DeviceChild(UUID clinicId, UUID childId, UUID deviceId) {
        this.clinicId = clinicId;
        this.id = new Key(childId, deviceId);
    }

    @Override
    public Key getId() {
        return id;
    }

    UUID getClinicId() {
        return clinicId;
    }
}
