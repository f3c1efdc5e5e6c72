package org.starhop.followup.visit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;
import org.starhop.base.Require;

/** One exercise at one visit: whether somebody asked how it goes at home, and how it went in the clinic. */
@Entity
class FollowUp extends BaseEntity {

    private UUID childId;
    private UUID visitId;
    private UUID prescriptionId;
    private boolean asked;
    private String howItWent = "";

    @Embedded
    private @Nullable Trial trial;

    @SuppressWarnings("NullAway")
    protected FollowUp() {}

    FollowUp(Visit visit, UUID prescriptionId) {
        this.childId = visit.getChildId();
        this.visitId = visit.getId();
        this.prescriptionId = prescriptionId;
    }

    void ask(boolean done) {
        asked = done;
    }

    /** Notes what the family answered, joined with what a colleague noted meanwhile; words mean that somebody asked. */
    String answer(String base, String typed) {
        howItWent = Require.atMost("howItWent", ParallelText.join(base, howItWent, typed), FollowUps.LONGEST_ANSWER);
        asked = asked || !howItWent.isBlank();
        return howItWent;
    }

    void tryOut(@Nullable Trial today) {
        trial = today;
    }

    FollowUpLine line() {
        return new FollowUpLine(prescriptionId, asked, howItWent, trial);
    }

    /** Returns whether anything was noted. */
    boolean saysSomething() {
        return asked || trial != null;
    }

    UUID getVisitId() {
        return visitId;
    }
}
