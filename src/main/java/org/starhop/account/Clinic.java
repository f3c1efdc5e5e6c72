package org.starhop.account;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.ZoneId;
import org.starhop.base.BaseEntity;
import org.starhop.base.Require;

/** A practice of therapists. Everything else belongs to exactly one clinic. */
@Entity
class Clinic extends BaseEntity {

    private String name;
    private String zone;
    private boolean demo;
    private Instant createdAt;

    @Embedded
    private AlertLimits alertLimits = AlertLimits.DEFAULT;

    @SuppressWarnings("NullAway")
    protected Clinic() {}

    Clinic(String name, ZoneId zone, boolean demo, Instant createdAt) {
        this.name = Require.text("name", name, FirstStart.LONGEST_CLINIC_NAME);
        this.zone = zone.getId();
        this.demo = demo;
        this.createdAt = createdAt;
    }

    String getName() {
        return name;
    }

    /** Returns the time zone that is preset for a new child of this clinic. */
    ZoneId getZone() {
        return ZoneId.of(zone);
    }

    /** Returns whether everything in this clinic is made up. */
    boolean isDemo() {
        return demo;
    }

    AlertLimits getAlertLimits() {
        return alertLimits;
    }

    void alertFrom(AlertLimits limits) {
        alertLimits = limits;
    }

    Instant getCreatedAt() {
        return createdAt;
    }
}
