package org.starhop.therapist.child;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.console.Badge;
import org.starhop.console.DoseWords;
import org.starhop.console.ExerciseName;
import org.starhop.followup.PlanChange;
import org.starhop.practice.Practice;
import org.starhop.practice.PracticeEntry;
import org.starhop.practice.PracticeLog;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Prescription;

/** A practice in the story: who reported what about which exercise, at what time, and how it was entered. */
class LogEntry extends ListItem {

    LogEntry(Practice practice, Prescription prescription, ZoneId zone) {
        PracticeEntry entry = practice.now();
        PracticeLog log = entry.log();
        Report report = entry.report();
        addClassName("log");
        getElement().getClassList().set("is-taken-back", entry.takenBack());
        TestIds.set(this, "log");
        getElement().setAttribute("data-log", log.getId().toString());
        Div words = new Div(title(report, prescription), TextSpans.secondary(origin(practice, zone)));
        words.addClassName("log-words");
        if (report != null) {
            words.add(said(report));
        }
        practice.others().forEach(other -> words.add(also(other, zone)));
        Div marks = new Div();
        marks.addClassName("log-details");
        marks(log, entry.takenBack()).forEach(mark -> marks.add(new Badge(mark)));
        words.add(marks);
        add(
                Pictures.move(
                        prescription.getExercise().key(),
                        prescription.getExercise().emoji(),
                        ExerciseName.of(prescription)),
                words);
    }

    /** Adds that the program was changed with this report in view. */
    void answeredBy(PlanChange change) {
        add(TestIds.set(
                new Badge(
                        Labels.text(
                                "therapist.story.answered-by",
                                DateFormats.shortDay(change.why().effectiveOn())),
                        Badge.Tone.GOOD),
                "answered-by"));
    }

    private static Div title(@Nullable Report report, Prescription prescription) {
        Span exercise = new Span(ExerciseName.of(prescription));
        exercise.addClassName("log-exercise");
        Div title = new Div(Badge.of(prescription.getDiscipline()), exercise);
        title.addClassName("log-title");
        if (report != null) {
            title.add(state(report.result()));
        }
        return title;
    }

    private static Span state(PracticeResult result) {
        Span state = new Span(Labels.of(result));
        state.addClassNames("state", result.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return state;
    }

    /** Returns when it happened and who told it, and behind it when they last changed it. */
    private static String origin(Practice practice, ZoneId zone) {
        String told = origin(practice.now().log(), practice.at(), zone);
        Instant edited = practice.editedAt();
        return edited == null
                ? told
                : told + " · "
                        + Labels.text(
                                "therapist.story.edited",
                                DateFormats.timeOn(practice.slot().date(), edited, zone));
    }

    private static String origin(PracticeLog log, Instant at, ZoneId zone) {
        return String.join(
                " · ",
                DateFormats.timeOn(log.getLocalDate(), at, zone),
                log.getByName(),
                Labels.text("therapist.story.source." + log.getSource()));
    }

    private static Div said(Report report) {
        Div said = new Div(details(report));
        if (report.note() != null) {
            Paragraph note = new Paragraph(report.note());
            note.addClassName("log-note");
            said.add(note);
        }
        return said;
    }

    /** Returns what somebody else told about the same practice. */
    private static Div also(PracticeEntry other, ZoneId zone) {
        PracticeLog log = other.log();
        Div also = new Div(TextSpans.secondary(origin(log, log.getHappenedAt(), zone)));
        Report report = other.report();
        if (report != null) {
            also.add(state(report.result()), said(report));
        }
        also.addClassName("log-also");
        return TestIds.set(also, "also-told");
    }

    private static Div details(Report report) {
        Div details = new Div();
        details.addClassName("log-details");
        if (report.barrier() != null) {
            details.add(
                    new Badge(Labels.of(report.barrier()), report.saysItHurt() ? Badge.Tone.URGENT : Badge.Tone.CARE));
        }
        if (report.pain() != null) {
            Badge.Tone tone = report.pain() > 0 ? Badge.Tone.URGENT : Badge.Tone.QUIET;
            details.add(new Badge(Labels.text("therapist.story.pain", report.pain()), tone));
        }
        if (report.feeling() != null) {
            details.add(new Badge(Labels.text("therapist.story.feeling", report.feeling())));
        }
        if (report.effort() != null) {
            details.add(new Badge(Labels.text("therapist.story.effort", report.effort())));
        }
        if (report.reps() != null) {
            details.add(new Badge(DoseWords.times(report.reps())));
        }
        if (report.minutes() != null) {
            details.add(new Badge(DoseWords.minutes(report.minutes())));
        }
        if (report.setting() != null) {
            details.add(new Badge(Labels.of(report.setting())));
        }
        return details;
    }

    /** Returns further notes: done together, chosen, late, with a corrected clock, taken back. */
    private static List<String> marks(PracticeLog log, boolean takenBack) {
        List<String> marks = new ArrayList<>();
        if (log.getPracticedWith() != null) {
            marks.add(Labels.text("therapist.story.together"));
        }
        if (log.isChosen()) {
            marks.add(Labels.text("therapist.story.chosen"));
        }
        if (log.isLate()) {
            marks.add(Labels.text("therapist.story.late", DateFormats.shortDay(log.getLocalDate())));
        }
        if (log.isClockCorrected()) {
            marks.add(Labels.text("therapist.story.clock"));
        }
        if (takenBack) {
            marks.add(Labels.text("therapist.story.taken-back"));
        }
        return marks;
    }
}
