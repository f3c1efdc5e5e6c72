package org.starhop.child;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;
import org.starhop.base.Discipline;

/** A period in which a therapist treats a child. */
@Entity
class Treatment extends BaseEntity {

    private UUID clinicId;
    private UUID childId;
    private UUID therapistId;

    @Enumerated(EnumType.STRING)
    private Discipline discipline;

    private Instant startedAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway")
    protected Treatment() {}

    Treatment(Child child, UUID therapistId, Discipline discipline, Instant now) {
        this.clinicId = child.getClinicId();
        this.childId = child.getId();
        this.therapistId = therapistId;
        this.discipline = discipline;
        this.startedAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    UUID getChildId() {
        return childId;
    }

    UUID getTherapistId() {
        return therapistId;
    }

    Discipline getDiscipline() {
        return discipline;
    }
}
