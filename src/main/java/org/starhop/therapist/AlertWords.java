package org.starhop.therapist;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.child.Child;
import org.starhop.console.Badge;
import org.starhop.console.ExerciseName;
import org.starhop.followup.alert.Alert;
import org.starhop.followup.alert.AlertFact;
import org.starhop.followup.alert.AlertKind;
import org.starhop.program.ProgramLoad;

/** Alerts in words. */
final class AlertWords {

    private static final int NAMED = 3;
    private static final int DAYS_SHOWN = 5;

    private AlertWords() {}

    /** Returns what it is about, such as "Rocket Chair". */
    static String title(Alert alert) {
        if (alert.kind() == AlertKind.TOO_MUCH || alert.exercises().size() > NAMED) {
            return Labels.text("therapist.alert.program");
        }
        return alert.exercises().stream().map(ExerciseName::of).collect(Collectors.joining(", "));
    }

    /** Returns what happened, such as "Child said no, 4 times". */
    static String what(Alert alert, Child child, LocalDate today) {
        String key = "therapist.alert." + alert.kind();
        return switch (alert.kind()) {
            case PAIN -> pain(alert);
            case TOO_MUCH -> {
                ProgramLoad load = ProgramLoad.of(alert.exercises(), today, child.getMinutesPerDay(), null);
                yield Labels.text(key, load.exercises(), load.minutes(), load.budget());
            }
            case ENDS_SOON -> {
                LocalDate last = Objects.requireNonNull(alert.exercise().getEndsOn());
                yield last.equals(today) ? Labels.text(key + ".today") : Labels.text(key, DateFormats.shortDay(last));
            }
            default -> Labels.text(key, alert.facts().size());
        };
    }

    private static String pain(Alert alert) {
        String key = alert.today() ? "therapist.alert.PAIN.today" : "therapist.alert.PAIN";
        return alert.strongestPain()
                .map(level -> Labels.text(key + ".level", level))
                .orElseGet(() -> Labels.text(key));
    }

    /** Returns its days, newest first, such as "Sat, Nov 21 · Fri, Nov 20 · 3 more". */
    static String days(Alert alert) {
        List<LocalDate> days = alert.days();
        String newest =
                days.stream().limit(DAYS_SHOWN).map(DateFormats::shortDay).collect(Collectors.joining(" · "));
        int more = days.size() - DAYS_SHOWN;
        return more > 0 ? newest + " · " + Labels.text("therapist.alert.more-days", more) : newest;
    }

    /** Returns what somebody wrote, with who it was and when. */
    static String quote(AlertFact fact) {
        return Labels.text(
                "therapist.alert.quote",
                Objects.requireNonNullElse(fact.words(), ""),
                Objects.requireNonNullElse(fact.by(), ""),
                DateFormats.shortDay(fact.date()));
    }

    static Badge.Tone tone(AlertKind kind) {
        return switch (kind) {
            case PAIN -> Badge.Tone.URGENT;
            case SICK, ENDS_SOON -> Badge.Tone.QUIET;
            default -> Badge.Tone.CARE;
        };
    }
}
