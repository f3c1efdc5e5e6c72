package org.starhop.child;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.starhop.base.BaseEntity;

/** A family's PIN for leaving child mode, stored under the family's id. */
@Entity
class LeavePin extends BaseEntity {

    private UUID clinicId;
    private String salt;
    private int rounds;
    private String proof;
    private UUID setBy;
    private Instant setAt;

    @SuppressWarnings("NullAway")
    protected LeavePin() {}

    LeavePin(Child child, PinLock lock, UUID setBy, Instant now) {
        super(child.getFamilyId());
        this.clinicId = child.getClinicId();
        this.salt = lock.salt();
        this.rounds = lock.rounds();
        this.proof = lock.proof();
        this.setBy = setBy;
        this.setAt = now;
    }

    void change(PinLock lock, UUID by, Instant now) {
        salt = lock.salt();
        rounds = lock.rounds();
        proof = lock.proof();
        setBy = by;
        setAt = now;
    }

    PinLock lock() {
        return new PinLock(salt, rounds, proof);
    }
}
