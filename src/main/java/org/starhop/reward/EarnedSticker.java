package org.starhop.reward;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.starhop.base.BaseEntity;

/** A sticker in a child's book; an immutable record. */
@Entity
@Table(name = "sticker")
class EarnedSticker extends BaseEntity {

    private UUID clinicId;
    private UUID childId;

    @Enumerated(EnumType.STRING)
    private Sticker name;

    private Instant earnedAt;

    @SuppressWarnings("NullAway")
    protected EarnedSticker() {}

    EarnedSticker(StarAccount account, Sticker name, Instant earnedAt) {
        this.clinicId = account.getClinicId();
        this.childId = account.getOwnerId();
        this.name = name;
        this.earnedAt = earnedAt;
    }

    public UUID getChildId() {
        return childId;
    }

    public Sticker getName() {
        return name;
    }

    public Instant getEarnedAt() {
        return earnedAt;
    }
}
