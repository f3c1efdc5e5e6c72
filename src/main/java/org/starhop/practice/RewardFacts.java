package org.starhop.practice;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.starhop.exercise.Purpose;
import org.starhop.program.Prescription;
import org.starhop.reward.Practice;
import org.starhop.reward.Practice.Trait;
import org.starhop.reward.SlotStar;

/** Translates a practice log and its prescription into the facts that {@code reward} needs. */
final class RewardFacts {

    private RewardFacts() {}

    static Practice practice(Prescription prescription, PracticeLog log, Report report, SlotStar star) {
        return new Practice(
                log.getChildId(),
                star,
                log.getEnteredAt(),
                prescription.getDiscipline(),
                prescription.routineOf(log.slot()),
                report.setting(),
                log.getPracticedWith(),
                traits(prescription, log, report));
    }

    static Set<Trait> traits(Feedback feedback) {
        return told(feedback.feeling(), feedback.effort());
    }

    private static Set<Trait> traits(Prescription prescription, PracticeLog log, Report report) {
        Set<Trait> traits = told(report.feeling(), report.effort());
        add(traits, Trait.NEW_SKILL, prescription.getExercise().purpose() == Purpose.NEW_SKILL);
        add(traits, Trait.CHOSE, log.isChosen());
        add(traits, Trait.TRIED, report.result() == PracticeResult.TRIED);
        add(traits, Trait.PARTLY, report.result() == PracticeResult.PARTLY);
        add(traits, Trait.COUNTED, report.reps() != null && report.reps() > 0);
        return traits;
    }

    private static Set<Trait> told(@Nullable Integer feeling, @Nullable Integer effort) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        add(traits, Trait.TOLD_FEELING, feeling != null);
        add(traits, Trait.TOLD_EFFORT, effort != null);
        return traits;
    }

    private static void add(Set<Trait> traits, Trait trait, boolean shown) {
        if (shown) {
            traits.add(trait);
        }
    }
}
