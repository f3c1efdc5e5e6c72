package org.starhop.practice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.starhop.exercise.Purpose;
import org.starhop.exercise.Routine;
import org.starhop.exercise.Setting;
import org.starhop.program.Prescription;
import org.starhop.reward.Sign;

/** What a practice shows, read from its log and its prescription alone. */
final class Signs {

    private Signs() {}

    static Set<Sign> of(Prescription prescription, PracticeLog log) {
        Set<Sign> signs = EnumSet.of(Sign.valueOf(prescription.getDiscipline().name()));
        List<Routine> routines = prescription.getRoutines();
        signs.add(Sign.valueOf(
                routines.get(Math.min(log.slot().n(), routines.size()) - 1).name()));
        add(signs, Sign.NEW_SKILL, prescription.getPurpose() == Purpose.NEW_SKILL);
        add(signs, Sign.TOGETHER, log.getPracticedWith() != null);
        add(signs, Sign.CHOSE, log.isChosen());
        Report report = log.getReport();
        if (report != null) {
            tell(signs, report);
        }
        return signs;
    }

    static Set<Sign> of(Feedback feedback) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        tell(signs, feedback.feeling(), feedback.effort(), feedback.setting());
        return signs;
    }

    private static void tell(Set<Sign> signs, Report report) {
        add(signs, Sign.TRIED, report.result() == PracticeResult.TRIED);
        add(signs, Sign.PARTLY, report.result() == PracticeResult.PARTLY);
        add(signs, Sign.COUNTED, report.reps() != null && report.reps() > 0);
        tell(signs, report.feeling(), report.effort(), report.setting());
    }

    private static void tell(
            Set<Sign> signs, @Nullable Integer feeling, @Nullable Integer effort, @Nullable Setting setting) {
        add(signs, Sign.TOLD_FEELING, feeling != null);
        add(signs, Sign.TOLD_EFFORT, effort != null);
        if (setting != null) {
            signs.add(Sign.valueOf("PLACE_" + setting));
        }
    }

    private static void add(Set<Sign> signs, Sign sign, boolean shown) {
        if (shown) {
            signs.add(sign);
        }
    }
}
