package org.starhop.followup.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.starhop.program.Prescription;

/**
 * Why a therapist should look at an exercise of a child, or at the whole program. Only therapists see it; the family
 * gets an offer of help, never an alarm.
 *
 * @param exercises the exercise; several if it is about the program
 * @param facts what it rests on, newest first; empty for a plan that ends soon or asks too much
 * @param newsAt since when it has been as it is: nothing before this moment is news
 * @param today whether it hurt today
 */
public record Alert(AlertId id, List<Prescription> exercises, List<AlertFact> facts, Instant newsAt, boolean today) {

    /** Pain of today first, then by kind, then the newest first. */
    public static final Comparator<Alert> BY_SEVERITY = Comparator.comparing((Alert alert) -> !alert.today)
            .thenComparing(Alert::kind)
            .thenComparing(Alert::newsAt, Comparator.reverseOrder());

    public AlertKind kind() {
        return id.kind();
    }

    /** Returns the exercise to look at first: the one that it is about, or was most often about. */
    public Prescription exercise() {
        return exercises.getFirst();
    }

    public boolean isAboutTheProgram() {
        return id.prescriptionId() == null;
    }

    /** Returns the days of its facts, newest first, each once. */
    public List<LocalDate> days() {
        return facts.stream().map(AlertFact::date).distinct().toList();
    }

    /** Returns the strongest pain; empty if nobody gave a number. */
    public Optional<Integer> strongestPain() {
        return facts.stream().map(AlertFact::pain).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    /** Returns what was written with its facts, newest first. */
    public List<AlertFact> saidInWords() {
        return facts.stream().filter(fact -> fact.words() != null).toList();
    }
}
