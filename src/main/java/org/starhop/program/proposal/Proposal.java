package org.starhop.program.proposal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.base.access.Actor;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.Routine;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionStatus;
import org.starhop.program.proposal.Proposed.NewRoutine;
import org.starhop.program.proposal.Proposed.SmallerPlan;

/** One side asks the other to change a prescription; answered once, or taken back by its author. */
@Entity
class Proposal extends BaseEntity {

    private UUID clinicId;
    private UUID childId;
    private UUID prescriptionId;

    @Enumerated(EnumType.STRING)
    private ProposalSide side;

    @Enumerated(EnumType.STRING)
    private @Nullable Routine fromRoutine;

    @Enumerated(EnumType.STRING)
    private @Nullable Routine toRoutine;

    /** What is proposed; for another routine, what it was then. */
    @Embedded
    @AttributeOverride(name = "side", column = @Column(name = "side_of_body"))
    private Dosage dosage;

    @Embedded
    private Frequency frequency;

    /** The version of the prescription that it is about. */
    private int version;

    @Enumerated(EnumType.STRING)
    private AdjustmentReason because;

    private @Nullable String words;
    private UUID proposedBy;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    /** The same for all proposals of one side about the same thing, and unique; null once it no longer waits. */
    private @Nullable String openAs;

    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable String word;
    private @Nullable Instant seenAt;

    @SuppressWarnings("NullAway")
    protected Proposal() {}

    Proposal(
            Prescription about,
            ProposalSide side,
            Proposed what,
            AdjustmentReason because,
            @Nullable String words,
            Actor by,
            Instant at) {
        this.clinicId = about.getClinicId();
        this.childId = about.getChildId();
        this.prescriptionId = about.getId();
        this.side = side;
        this.dosage = about.getPlan().dosage();
        this.frequency = about.getPlan().frequency();
        switch (what) {
            case NewRoutine(Routine from, Routine to) -> {
                this.fromRoutine = from;
                this.toRoutine = to;
            }
            case SmallerPlan plan -> {
                this.dosage = plan.dosage();
                this.frequency = plan.frequency();
            }
        }
        this.version = about.getVersion();
        this.because = Require.present("because", because);
        this.words = side == ProposalSide.THERAPIST
                ? Require.text("words", words, Proposals.LONGEST_WORDS)
                : Require.optionalText("words", words, Proposals.LONGEST_WORDS);
        this.proposedBy = by.id();
        this.proposedAt = at;
        this.state = ProposalState.WAITING;
        this.openAs = openAs(about, side, what);
    }

    static String openAs(Prescription about, ProposalSide side, Proposed what) {
        return side + (what instanceof NewRoutine ? " ROUTINE " : " PLAN ") + about.getId();
    }

    /** Returns whether it could be carried out on this day. */
    boolean fits(Prescription now, LocalDate today) {
        boolean runs = now.getStatus() != PrescriptionStatus.DRAFT && !now.isOver(today);
        return runs
                && (fromRoutine == null
                        ? now.getVersion() == version
                        : now.getRoutines().contains(fromRoutine));
    }

    void answer(ProposalState answer, @Nullable String kindWord, Actor by, Instant at) {
        close(answer);
        word = Require.optionalText("word", kindWord, Proposals.LONGEST_WORD);
        answeredBy = by.id();
        answeredAt = at;
    }

    void withdraw(Actor by) {
        if (!proposedBy.equals(by.id())) {
            throw new DomainException.Refused("error.proposal-not-mine");
        }
        close(ProposalState.WITHDRAWN);
    }

    /** Makes room for a newer one. */
    void overtake() {
        close(ProposalState.OVERTAKEN);
    }

    /** Notes that the author's side has read the answer. */
    void seen(Instant at) {
        if (seenAt == null && answeredAt != null) {
            seenAt = at;
        }
    }

    private void close(ProposalState end) {
        requireWaiting();
        state = end;
        openAs = null;
    }

    void requireWaiting() {
        switch (state) {
            case WAITING -> {}
            case ACCEPTED, DECLINED -> throw new DomainException.Refused("error.claim-answered");
            case WITHDRAWN -> throw new DomainException.Refused("error.proposal-withdrawn");
            case OVERTAKEN -> throw new DomainException.Refused("error.proposal-overtaken");
        }
    }

    Proposed what() {
        return fromRoutine == null || toRoutine == null
                ? new SmallerPlan(dosage, frequency)
                : new NewRoutine(fromRoutine, toRoutine);
    }

    UUID getChildId() {
        return childId;
    }

    UUID getPrescriptionId() {
        return prescriptionId;
    }

    ProposalSide getSide() {
        return side;
    }

    AdjustmentReason getBecause() {
        return because;
    }

    @Nullable
    String getWords() {
        return words;
    }

    UUID getProposedBy() {
        return proposedBy;
    }

    Instant getProposedAt() {
        return proposedAt;
    }

    ProposalState getState() {
        return state;
    }

    @Nullable
    UUID getAnsweredBy() {
        return answeredBy;
    }

    @Nullable
    Instant getAnsweredAt() {
        return answeredAt;
    }

    @Nullable
    String getWord() {
        return word;
    }

    boolean isSeen() {
        return seenAt != null;
    }
}
