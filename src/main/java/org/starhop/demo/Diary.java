package org.starhop.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Weeks;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.Routine;
import org.starhop.exercise.Setting;
import org.starhop.practice.Feedback;
import org.starhop.practice.PracticeAmount;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.progress.SlotView;

/** What happens in a family each day: irregular, as families are, and the same each time it is asked for. */
final class Diary {

    private Diary() {}

    /** Returns what is reported for this slot; empty if nobody reports anything. {@code helpers} are those present. */
    static Optional<Entry> of(Kid kid, SlotView slot, List<Helper> helpers, boolean hasTablet) {
        LocalDate date = slot.slot().date();
        Chance chance = Chance.of(
                kid,
                date,
                slot.prescription().getExercise().emoji(),
                slot.slot().n());
        boolean practiced = !isDayOff(kid, date) && chance.hits(reach(kid, slot, date));
        if (!practiced && !chance.hits(0.09)) {
            return Optional.empty();
        }
        LocalTime at = timeOf(slot.routine()).plusMinutes(chance.whole(0, 25)).plusSeconds(chance.whole(0, 59));
        boolean onTablet = practiced && hasTablet && chance.hits(kid.tabletShare());
        Helper by = onTablet ? null : whoIsThere(helpers, date, chance);
        if (!onTablet && by == null) {
            return Optional.empty();
        }
        Report report = report(kid, slot, practiced, by, chance);
        boolean together = practiced && chance.hits(0.35);
        return Optional.of(new Entry(at, report, by, by != null && chance.hits(0.07), together));
    }

    private static double reach(Kid kid, SlotView slot, LocalDate date) {
        Frequency frequency = slot.prescription().getPlan().frequency();
        int offered = frequency.weekdays().isEmpty() ? 7 : frequency.weekdays().size();
        double planned = (double) frequency.timesPerWeek() / offered;
        double weekend = date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue() ? 0.75 : 1.08;
        return Math.min(0.97, planned * kid.diligence() * weekend * strength(kid, date));
    }

    /** Returns how well the week goes; some weeks are tired. */
    private static double strength(Kid kid, LocalDate date) {
        LocalDate monday = Weeks.mondayOf(date);
        Chance week = Chance.of(kid.household(), "week", monday);
        return week.hits(0.16) ? 0.5 : week.between(0.92, 1.18);
    }

    private static boolean isDayOff(Kid kid, LocalDate date) {
        double often = date.getDayOfWeek() == DayOfWeek.SUNDAY ? 0.16 : 0.05;
        return Chance.of(kid.household(), "off", date).hits(often);
    }

    /** Returns when this routine takes place in most families. */
    static LocalTime timeOf(Routine routine) {
        return switch (routine) {
            case WAKE_UP -> LocalTime.of(6, 50);
            case TOOTH_BRUSHING -> LocalTime.of(7, 15);
            case SCHOOL_RUN -> LocalTime.of(7, 40);
            case SNACK -> LocalTime.of(15, 30);
            case PLAYTIME -> LocalTime.of(16, 20);
            case ANYTIME -> LocalTime.of(17, 5);
            case MEALTIME -> LocalTime.of(18, 0);
            case BATH -> LocalTime.of(19, 0);
            case BEDTIME -> LocalTime.of(19, 45);
        };
    }

    /**
     * Returns who is with the child: sitters on Tuesdays and Thursdays, other helpers midweek and on weekends; two
     * homes alternate by week.
     */
    private static @Nullable Helper whoIsThere(List<Helper> helpers, LocalDate date, Chance chance) {
        List<Helper> parents = helpers.stream().filter(Helper::isParent).toList();
        List<Helper> others = helpers.stream()
                .filter(helper -> !helper.isParent() && isDayOf(helper, date.getDayOfWeek()))
                .toList();
        if (!others.isEmpty() && (parents.isEmpty() || chance.hits(0.7))) {
            return chance.oneOf(others);
        }
        return parents.isEmpty() ? null : parents.get((int) (date.toEpochDay() / 7 % parents.size()));
    }

    private static boolean isDayOf(Helper helper, DayOfWeek day) {
        return switch (helper.role()) {
            case SITTER -> day == DayOfWeek.TUESDAY || day == DayOfWeek.THURSDAY;
            case PARENT -> true;
            case GRANDPARENT, SIBLING, TEACHER, OTHER -> day == DayOfWeek.WEDNESDAY || day == DayOfWeek.SATURDAY;
        };
    }

    private static Report report(Kid kid, SlotView slot, boolean willing, @Nullable Helper by, Chance chance) {
        PracticeResult result = willing ? result(chance) : PracticeResult.NOT_TODAY;
        boolean practiced = result.isPracticed();
        PracticeBarrier barrier =
                result == PracticeResult.DONE || (practiced && chance.hits(0.5)) ? null : chance.oneOf(kid.barriers());
        Integer feeling = chance.hits(by == null ? 0.9 : 0.3) ? feeling(result, chance) : null;
        Integer effort = practiced && chance.hits(by == null ? 0.6 : 0.2) ? chance.whole(1, 4) : null;
        Integer reps = practiced && chance.hits(0.5) ? reps(slot, result) : null;
        Setting setting = practiced && by != null && chance.hits(0.4) ? setting(slot.routine(), chance) : null;
        String note = by != null && chance.hits(0.22) ? Notes.about(result, barrier, by.language(), chance) : null;
        return new Report(
                result, Feedback.of(feeling, effort, null, setting), barrier, PracticeAmount.of(reps, null), note);
    }

    private static PracticeResult result(Chance chance) {
        double luck = chance.between(0, 1);
        if (luck < 0.72) {
            return PracticeResult.DONE;
        }
        return luck < 0.87 ? PracticeResult.TRIED : luck < 0.95 ? PracticeResult.PARTLY : PracticeResult.NOT_TODAY;
    }

    private static int feeling(PracticeResult result, Chance chance) {
        return switch (result) {
            case DONE -> chance.whole(3, 5);
            case TRIED, PARTLY -> chance.whole(2, 4);
            case NOT_TODAY -> chance.whole(1, 3);
        };
    }

    private static @Nullable Integer reps(SlotView slot, PracticeResult result) {
        Dosage dosage = slot.prescription().getPlan().dosage();
        if (dosage.reps() == null) {
            return null;
        }
        return result == PracticeResult.DONE ? dosage.repetitions() : Math.max(1, dosage.repetitions() / 2);
    }

    private static Setting setting(Routine routine, Chance chance) {
        if (routine == Routine.SCHOOL_RUN) {
            return Setting.CAR;
        }
        return routine == Routine.PLAYTIME && chance.hits(0.4) ? Setting.PLAYGROUND : Setting.HOME;
    }
}
