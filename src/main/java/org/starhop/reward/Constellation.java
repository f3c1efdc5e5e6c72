package org.starhop.reward;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.starhop.base.BaseEntity;

/** A constellation that a child completed; never changed and never taken away. Its week determines the figure. */
@Entity
class Constellation extends BaseEntity {

    private UUID clinicId;
    private UUID childId;
    private LocalDate week;
    private int days;
    private LocalDate finishedOn;
    private Instant finishedAt;

    @SuppressWarnings("NullAway")
    protected Constellation() {}

    Constellation(StarAccount account, LocalDate week, SkyProgress sky, Instant now) {
        this.clinicId = account.getClinicId();
        this.childId = account.getOwnerId();
        this.week = week;
        this.days = sky.skyDays().size();
        this.finishedOn = sky.skyDays().getLast();
        this.finishedAt = now;
    }

    /** Returns the Monday of the week in which it began. */
    LocalDate getWeek() {
        return week;
    }
}
