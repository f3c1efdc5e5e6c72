package org.starhop.followup.alert;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Fact;
import org.starhop.base.Require;
import org.starhop.base.access.Actor;

/** What a therapist said about an alert; the newest answer to an alert counts, for all of the child's therapists. */
@Entity
class AlertAnswer extends Fact {

    /** What was said. */
    enum Answer {
        HANDLED,
        SNOOZED,
        /** An earlier answer no longer counts. */
        REOPENED
    }

    private UUID clinicId;
    private UUID childId;
    private @Nullable UUID prescriptionId;

    @Enumerated(EnumType.STRING)
    private AlertKind kind;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private @Nullable LocalDate until;
    private @Nullable String note;
    private UUID answeredBy;
    private Instant answeredAt;

    @SuppressWarnings("NullAway")
    protected AlertAnswer() {}

    private AlertAnswer(UUID childId, AlertId alert, Answer answer, @Nullable String note, Actor by, Instant now) {
        this.clinicId = by.clinicId();
        this.childId = childId;
        this.prescriptionId = alert.prescriptionId();
        this.kind = alert.kind();
        this.answer = answer;
        this.note = Require.optionalText("note", note, Alerts.LONGEST_NOTE);
        this.answeredBy = by.id();
        this.answeredAt = now;
    }

    static AlertAnswer handled(UUID childId, AlertId alert, @Nullable String note, Actor by, Instant now) {
        return new AlertAnswer(childId, alert, Answer.HANDLED, note, by, now);
    }

    static AlertAnswer snoozed(
            UUID childId, AlertId alert, LocalDate until, @Nullable String note, Actor by, Instant now) {
        var snoozed = new AlertAnswer(childId, alert, Answer.SNOOZED, note, by, now);
        snoozed.until = until;
        return snoozed;
    }

    static AlertAnswer reopened(UUID childId, AlertId alert, Actor by, Instant now) {
        return new AlertAnswer(childId, alert, Answer.REOPENED, null, by, now);
    }

    /** Returns whether it is about this alert; what is said about a whole program is said about each exercise. */
    boolean isAbout(AlertId alert) {
        return kind == alert.kind() && (prescriptionId == null || prescriptionId.equals(alert.prescriptionId()));
    }

    /**
     * Returns whether the alert waits no longer: until something new happens, or until a day. New pain does not wait for that
     * day.
     */
    boolean covers(Alert alert, LocalDate today) {
        boolean isNews = alert.newsAt().isAfter(answeredAt);
        return switch (answer) {
            case HANDLED -> !isNews;
            case SNOOZED -> until != null && today.isBefore(until) && !(isNews && kind == AlertKind.PAIN);
            case REOPENED -> false;
        };
    }

    UUID getChildId() {
        return childId;
    }

    @Nullable
    LocalDate getUntil() {
        return until;
    }

    @Nullable
    String getNote() {
        return note;
    }

    UUID getAnsweredBy() {
        return answeredBy;
    }

    Instant getAnsweredAt() {
        return answeredAt;
    }
}
