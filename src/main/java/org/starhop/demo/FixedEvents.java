package org.starhop.demo;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.starhop.practice.Feedback;
import org.starhop.practice.PracticeAmount;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.progress.SlotView;

/**
 * The events that are certain to happen in the demo, so that there is an example of everything a therapist should
 * notice.
 */
final class FixedEvents {

    /** The number of days, up to yesterday, on which one family reports nothing. */
    private static final int SILENT_DAYS = 4;

    private record Line(
            int day, Kid kid, String slug, @Nullable Helper by, Report report) {}

    private static final List<Line> LINES = List.of(
            new Line(
                    -9,
                    Kid.ELI,
                    "superhero-fly",
                    null,
                    new Report(
                            PracticeResult.NOT_TODAY, Feedback.of(2, null, 4, null), PracticeBarrier.HURT, null, null)),
            new Line(
                    -6,
                    Kid.THEO,
                    "car-i-spy",
                    Helper.JORDAN,
                    Report.of(
                            PracticeResult.TRIED,
                            PracticeBarrier.NOT_UNDERSTOOD,
                            "Is it the letter or the sound that counts?")),
            new Line(
                    -3,
                    Kid.THEO,
                    "car-i-spy",
                    Helper.ROSA,
                    Report.of(
                            PracticeResult.TRIED,
                            PracticeBarrier.NOT_UNDERSTOOD,
                            "Theo finds the words. I am not sure what to do next.")),
            refusal(-10, "Hoy dijo que no. Cerró la boca muy fuerte."),
            refusal(-7, "Otra vez un no. ¿Hay otra forma de empezar?"),
            refusal(-2, "No quiso. Cantamos una canción y ya."),
            noTime(-11, "Soccer night."),
            noTime(-8, null),
            noTime(-5, "Theo had a game. Home at nine."),
            noTime(-2, null),
            new Line(
                    -1,
                    Kid.MIA,
                    "crab-walk",
                    Helper.JORDAN,
                    new Report(
                            PracticeResult.NOT_TODAY,
                            Feedback.of(2, null, 5, null),
                            PracticeBarrier.HURT,
                            null,
                            "Her wrist hurt after three steps, so we stopped.")),
            new Line(
                    -4,
                    Kid.MIA,
                    "flamingo-stand",
                    Helper.JORDAN,
                    new Report(
                            PracticeResult.DONE,
                            Feedback.of(5, 2, null, null),
                            null,
                            PracticeAmount.of(3, null),
                            "Ten whole seconds! We all cheered.")));

    private FixedEvents() {}

    private static Line refusal(int day, String note) {
        return new Line(
                day,
                Kid.LUCIA,
                "tooth-brush-steps",
                Helper.MARISOL,
                Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.CHILD_REFUSED, note));
    }

    private static Line noTime(int day, @Nullable String note) {
        return new Line(
                day,
                Kid.MIA,
                "hot-cocoa-breath",
                Helper.JORDAN,
                Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.NO_TIME, note));
    }

    /**
     * Returns the fixed entry for the first time this exercise is offered on a day, counted from the day the demo was
     * created.
     */
    static Optional<Entry> entry(int day, Kid kid, String slug, SlotView slot) {
        return LINES.stream()
                .filter(line ->
                        line.day() == day && line.kid() == kid && line.slug().equals(slug))
                .filter(line -> slot.slot().n() == 1)
                .findFirst()
                .map(line -> new Entry(Diary.timeOf(slot.routine()), line.report(), line.by(), false, false));
    }

    /** Returns whether nobody in this family reported anything this many days ago. */
    static boolean isSilent(Household household, long daysBack) {
        return household == Household.OKAFOR_REED && daysBack <= SILENT_DAYS;
    }
}
