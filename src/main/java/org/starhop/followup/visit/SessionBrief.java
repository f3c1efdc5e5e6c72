package org.starhop.followup.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.followup.FamilyNoteLine;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeResult;
import org.starhop.progress.WeekCount;

/**
 * What a therapist should know before and at a visit: everything since the last one.
 *
 * @param since the day of the last visit; 90 days ago at most, and at most as old as the program
 * @param first whether there has been no visit yet
 * @param exercises one line for each exercise, and one for the two of a "this or that" choice
 * @param voices what the family wrote, and what it said stood in the way, newest first
 * @param notes proud moments, and questions for this visit, oldest first
 * @param promises what both sides promised and have not kept yet
 */
public record SessionBrief(
        LocalDate since,
        boolean first,
        List<ExerciseLine> exercises,
        List<Voice> voices,
        List<FamilyNoteLine> notes,
        List<CommitmentLine> promises) {

    public SessionBrief {
        notes = List.copyOf(notes);
        exercises = List.copyOf(exercises);
        voices = List.copyOf(voices);
        promises = List.copyOf(promises);
    }

    /**
     * How one exercise went, until yesterday.
     *
     * @param barriers how often each was named
     * @param pain the strongest pain, 0 to 10; null if nobody said
     */
    public record ExerciseLine(
            List<UUID> prescriptions,
            WeekCount count,
            Map<PracticeBarrier, Integer> barriers,
            @Nullable Integer pain) {

        public ExerciseLine {
            prescriptions = List.copyOf(prescriptions);
            barriers = Map.copyOf(barriers);
        }
    }

    /**
     * What somebody said about one practice, in their own words.
     *
     * @param by the person's name
     * @param at when the practice was
     */
    public record Voice(
            UUID prescriptionId,
            String by,
            Instant at,
            PracticeResult result,
            @Nullable PracticeBarrier barrier,
            @Nullable String words) {}

    /** Returns all exercises together. */
    public WeekCount total() {
        return exercises.stream().map(ExerciseLine::count).reduce(WeekCount.NONE, WeekCount::plus);
    }
}
