package org.starhop.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.starhop.base.InsertedOnce;
import org.starhop.base.Weeks;
import org.starhop.program.Prescription;

/**
 * The repetitions counted for a new skill, in total and in the latest week, as the tallies have them. There is one row
 * per quest, so it costs the same after years. Lock the child's star account before changing it.
 */
@Entity
public class RepetitionQuest extends InsertedOnce<UUID> {

    @Id
    private UUID prescriptionId;

    private UUID childId;
    private UUID clinicId;
    private int reps;
    private LocalDate week;
    private int weekReps;

    @SuppressWarnings("NullAway")
    protected RepetitionQuest() {}

    RepetitionQuest(Prescription prescription, LocalDate week) {
        this.prescriptionId = prescription.getId();
        this.childId = prescription.getChildId();
        this.clinicId = prescription.getClinicId();
        this.week = week;
    }

    void recount(int all, LocalDate monday, int ofWeek) {
        reps = all;
        week = monday;
        weekReps = ofWeek;
    }

    /** Adds repetitions; negative after a correction. */
    void add(int more, LocalDate day) {
        if (more == 0) {
            return;
        }
        reps = Math.max(0, reps + more);
        LocalDate monday = Weeks.mondayOf(day);
        if (monday.isAfter(week)) {
            week = monday;
            weekReps = 0;
        }
        if (monday.equals(week)) {
            weekReps = Math.max(0, weekReps + more);
        }
    }

    @Override
    public UUID getId() {
        return prescriptionId;
    }

    public UUID getPrescriptionId() {
        return prescriptionId;
    }

    /** Returns the total number of repetitions. */
    public int getReps() {
        return reps;
    }

    /** Returns the number of repetitions in the week of this day. */
    public int repsInWeekOf(LocalDate day) {
        return Weeks.mondayOf(day).equals(week) ? weekReps : 0;
    }
}
