package org.starhop.followup.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;
import org.starhop.base.Require;
import org.starhop.base.access.Actor;
import org.starhop.followup.Party;

/** Something that one side promised to the other at a visit. */
@Entity
class Commitment extends BaseEntity {

    private UUID clinicId;
    private UUID childId;
    private UUID visitId;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String text;
    private @Nullable LocalDate dueOn;
    private UUID madeBy;
    private Instant madeAt;
    private @Nullable Instant keptAt;

    @SuppressWarnings("NullAway")
    protected Commitment() {}

    Commitment(Visit visit, Party party, String text, @Nullable LocalDate dueOn, Actor author, Instant madeAt) {
        this.clinicId = visit.getClinicId();
        this.childId = visit.getChildId();
        this.visitId = visit.getId();
        this.party = Require.present("party", party);
        this.text = Require.text("promise", text, Commitments.LONGEST_TEXT);
        this.dueOn = dueOn;
        this.madeBy = author.id();
        this.madeAt = madeAt;
    }

    /** Notes that it was kept; a second tick changes nothing. */
    void keep(Instant now) {
        keptAt = keptAt == null ? now : keptAt;
    }

    /** Takes a tick back. */
    void reopen() {
        keptAt = null;
    }

    CommitmentLine line() {
        return new CommitmentLine(getId(), childId, party, text, dueOn, keptAt);
    }

    UUID getVisitId() {
        return visitId;
    }

    Party getParty() {
        return party;
    }
}
