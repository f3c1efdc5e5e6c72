package org.starhop.child;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** That a child plays on a tablet. */
@Entity
class DeviceChild implements Persistable<DeviceChild.Key> {

    /** A tablet and a child. */
    @Embeddable
    record Key(UUID childId, UUID deviceId) implements Serializable {}

    @EmbeddedId
    private Key id;

    private UUID clinicId;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway")
    protected DeviceChild() {}

    DeviceChild(UUID clinicId, UUID childId, UUID deviceId) {
        this.clinicId = clinicId;
        this.id = new Key(childId, deviceId);
        this.isNew = true;
    }

    @Override
    public Key getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    UUID getClinicId() {
        return clinicId;
    }
}
