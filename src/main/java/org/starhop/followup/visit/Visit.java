package org.starhop.followup.visit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;
import org.starhop.base.DomainException;

/** A meeting of one or several therapists with a child and whoever comes along. */
@Entity
class Visit extends BaseEntity {

    private UUID clinicId;
    private UUID childId;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    private Instant startsAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;
    private String teamNote = "";
    private String familySummary = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "visit_therapist", joinColumns = @JoinColumn(name = "visit_id"))
    @Column(name = "therapist_id")
    @BatchSize(size = 50)
    private Set<UUID> therapists = new HashSet<>();

    @SuppressWarnings("NullAway")
    protected Visit() {}

    Visit(UUID clinicId, UUID childId, Instant startsAt, Collection<UUID> therapists) {
        this.clinicId = clinicId;
        this.childId = childId;
        this.state = VisitState.PLANNED;
        this.startsAt = startsAt;
        this.therapists.addAll(therapists);
    }

    void move(Instant to) {
        require(VisitState.PLANNED);
        startsAt = to;
    }

    void cancel() {
        require(VisitState.PLANNED);
        state = VisitState.CANCELLED;
    }

    /** Begins it, or lets another therapist join it. */
    void start(UUID therapist, Instant now) {
        if (state != VisitState.RUNNING) {
            require(VisitState.PLANNED);
            state = VisitState.RUNNING;
            startedAt = now;
        }
        therapists.add(therapist);
    }

    void finish(Instant now) {
        require(VisitState.RUNNING);
        state = VisitState.HELD;
        finishedAt = now;
    }

    /** Returns a text that all its therapists share. */
    String text(VisitText which) {
        return which == VisitText.TEAM_NOTE ? teamNote : familySummary;
    }

    void write(VisitText which, String text) {
        if (which == VisitText.TEAM_NOTE) {
            teamNote = text;
        } else {
            familySummary = text;
        }
    }

    /** Checks that it is in this state. */
    void require(VisitState wanted) {
        if (state != wanted) {
            throw new DomainException.Refused("error.visit." + state);
        }
    }

    UUID getClinicId() {
        return clinicId;
    }

    UUID getChildId() {
        return childId;
    }

    VisitState getState() {
        return state;
    }

    /** Returns when it began; the planned time until then. */
    Instant getStart() {
        return startedAt == null ? startsAt : startedAt;
    }

    @Nullable
    Instant getFinishedAt() {
        return finishedAt;
    }

    Set<UUID> getTherapists() {
        return Set.copyOf(therapists);
    }
}
