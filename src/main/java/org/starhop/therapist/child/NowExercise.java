package org.starhop.therapist.child;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.console.Badge;
import org.starhop.console.ExerciseName;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeEntry;
import org.starhop.practice.Report;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionStatus;
import org.starhop.program.PromptLevel;
import org.starhop.progress.ChildProgress;
import org.starhop.progress.DayPlan;
import org.starhop.therapist.DayStrip;
import org.starhop.therapist.TherapistNavigation;

/** Fourteen days of one exercise: how it went, how much help, what stood in the way and can be done about it. */
class NowExercise extends ListItem {

    NowExercise(Prescription prescription, ChildProgress progress, BarrierAnswers answers) {
        addClassName("now-exercise");
        TestIds.set(this, "now-exercise");
        RouterLink name = TherapistNavigation.story(prescription.getChildId(), prescription.getId());
        name.setText(ExerciseName.of(prescription));
        Div title = new Div(Badge.of(prescription.getDiscipline()), name);
        title.addClassName("alert-title");
        if (prescription.getStatus() == PrescriptionStatus.ON_HOLD) {
            title.add(new Badge(Labels.of(prescription.getStatus())));
        }
        Div words = new Div(title, help(prescription.getPromptLevel()));
        words.addClassName("alert-words");
        add(
                words,
                DayStrip.withWeekdays(days(prescription, progress.days())),
                barriers(reports(prescription, progress), prescription, answers));
    }

    private Span help(@Nullable PromptLevel level) {
        if (level == null) {
            return TextSpans.secondary(getTranslation("therapist.now.help-unknown"));
        }
        return TextSpans.secondary(
                level == PromptLevel.INDEPENDENT
                        ? getTranslation("therapist.program.help-none")
                        : getTranslation("therapist.program.help", Labels.of(level)));
    }

    private static List<DayPlan> days(Prescription prescription, List<DayPlan> days) {
        return days.stream()
                .map(day -> new DayPlan(
                        day.date(),
                        day.paused(),
                        day.slots().stream()
                                .filter(slot -> slot.prescription().equals(prescription))
                                .toList()))
                .toList();
    }

    private static List<Report> reports(Prescription prescription, ChildProgress progress) {
        List<PracticeEntry> told = progress.recent().reversed().stream()
                .filter(entry -> !entry.takenBack())
                .filter(entry -> entry.log().getPrescriptionId().equals(prescription.getId()))
                .toList();
        return PracticeEntry.asTheyStand(told).stream()
                .map(PracticeEntry::report)
                .filter(Objects::nonNull)
                .toList();
    }

    /** One line for each barrier, the most frequent first, with what can be done about it. */
    private static Div barriers(List<Report> reports, Prescription prescription, BarrierAnswers answers) {
        Map<PracticeBarrier, Integer> often = new EnumMap<>(PracticeBarrier.class);
        reports.stream()
                .map(Report::barrier)
                .filter(Objects::nonNull)
                .forEach(barrier -> often.merge(barrier, 1, Integer::sum));
        Div lines = new Div();
        lines.addClassName("now-barriers");
        strongestPain(reports)
                .ifPresent(pain -> lines.add(new Badge(Labels.text("therapist.story.pain", pain), Badge.Tone.URGENT)));
        often.entrySet().stream()
                .sorted(Map.Entry.<PracticeBarrier, Integer>comparingByValue().reversed())
                .forEach(one -> lines.add(line(one.getKey(), one.getValue(), prescription, answers)));
        return lines;
    }

    private static Div line(PracticeBarrier barrier, int times, Prescription prescription, BarrierAnswers answers) {
        Badge.Tone tone = barrier == PracticeBarrier.HURT ? Badge.Tone.URGENT : Badge.Tone.CARE;
        Div line = new Div(
                new Badge(Labels.text("therapist.now.barrier", Labels.of(barrier), times), tone),
                answers.to(barrier, prescription));
        line.addClassName("now-barrier");
        line.getElement().setAttribute("data-barrier", barrier.name());
        return line;
    }

    private static Optional<Integer> strongestPain(List<Report> reports) {
        return reports.stream()
                .map(Report::pain)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .filter(pain -> pain > 0);
    }
}
