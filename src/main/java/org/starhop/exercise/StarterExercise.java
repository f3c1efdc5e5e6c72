package org.starhop.exercise;

import java.util.Map;
import java.util.Set;
import org.starhop.base.Discipline;
import org.starhop.base.Language;
import org.starhop.exercise.LibraryEntry.Evidence;
import org.starhop.exercise.Safety.Approval;
import org.starhop.exercise.Safety.Warning;

/** An entry of {@code library/exercises.json}. */
record StarterExercise(
        String slug,
        Discipline discipline,
        Purpose purpose,
        Often frequency,
        Dosage dosage,
        int estimatedMinutes,
        boolean twoSided,
        Routine routine,
        Set<Setting> settings,
        int ageMin,
        int ageMax,
        String emoji,
        Approval approval,
        Set<Warning> warnings,
        Evidence evidence,
        boolean funAlready,
        Map<Language, ExerciseText> texts) {

    record Often(int timesPerWeek, int timesPerDay) {}
}
