package org.starhop.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.Library;
import org.starhop.exercise.LibraryEntry;
import org.starhop.program.Adjustment;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.FamilyPlan;
import org.starhop.program.NewPrescription;
import org.starhop.program.NewPrescription.Assurance;
import org.starhop.program.NewPrescription.Visibility;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionPeriod;
import org.starhop.program.PrescriptionPlan;
import org.starhop.program.Prescriptions;

/** What the demo's therapists decide: prescribe, adjust with a reason, put on hold, complete. */
@Component
@Profile("demo")
class Decisions {

    /**
     * A decision about an earlier prescription.
     *
     * @param dosage the new dosage; null if it stays
     * @param perWeek the new number of days a week; null if it stays
     */
    private record Decision(
            int day,
            Kid kid,
            Colleague by,
            String slug,
            AdjustmentReason reason,
            @Nullable Dosage dosage,
            @Nullable Integer perWeek,
            String comment) {}

    private static final int FOCUS_DAY = -6;
    private static final int CHOICE_DAY = -5;

    private static final List<Decision> DECISIONS = List.of(
            new Decision(
                    -28,
                    Kid.MATEO,
                    Colleague.DANA,
                    "rocket-heels",
                    AdjustmentReason.PROGRESS,
                    Dosage.ofReps(3, 12),
                    null,
                    "Mateo ya puede con más. ¡Se nota la práctica!"),
            new Decision(
                    -21,
                    Kid.MIA,
                    Colleague.PRIYA,
                    "bunny-ear-laces",
                    AdjustmentReason.NO_TIME,
                    null,
                    3,
                    "School mornings are full. Three days a week are enough."),
            new Decision(
                    -16,
                    Kid.MIA,
                    Colleague.PRIYA,
                    "crocodile-clips",
                    AdjustmentReason.GOAL_MET,
                    null,
                    null,
                    "Mia clips all ten on her own now. Wonderful work!"),
            new Decision(
                    -12,
                    Kid.KAI,
                    Colleague.DANA,
                    "treasure-squats",
                    AdjustmentReason.TOO_HARD,
                    Dosage.ofReps(1, 8),
                    null,
                    "Eight are plenty for now. Slow is fine."),
            new Decision(
                    -8,
                    Kid.ELI,
                    Colleague.DANA,
                    "superhero-fly",
                    AdjustmentReason.PAIN,
                    null,
                    null,
                    "Thank you for telling us. We will look at it together."));

    private final Library library;
    private final Prescriptions prescriptions;
    private final Prescribing prescribing;
    private final FamilyPlan familyPlan;
    private final Backdating backdating;

    Decisions(
            Library library,
            Prescriptions prescriptions,
            Prescribing prescribing,
            FamilyPlan familyPlan,
            Backdating backdating) {
        this.library = library;
        this.prescriptions = prescriptions;
        this.prescribing = prescribing;
        this.familyPlan = familyPlan;
        this.backdating = backdating;
    }

    /** Plays the visits of one date; {@code made} is the day on which the demo was created. */
    void tell(LocalDate date, LocalDate made, People people) {
        Instant moment = date.atTime(15, 0).atZone(Kid.ZONE).toInstant();
        Prescribed.ALL.stream()
                .filter(given -> visit(made, given.day()).equals(date))
                .forEach(given -> prescribe(given, date, moment, people));
        DECISIONS.stream()
                .filter(decision -> visit(made, decision.day()).equals(date))
                .forEach(decision -> decide(decision, moment, people));
        if (visit(made, CHOICE_DAY).equals(date)) {
            choose(Kid.MIA, Colleague.DANA, "bear-walk", "crab-walk", moment, people);
        }
        if (visit(made, FOCUS_DAY).equals(date)) {
            focus(Kid.MIA, Colleague.PRIYA, "One shoe, all by herself.", moment, people);
            focus(Kid.LUCIA, Colleague.LUIS, "Una página del cuento con la R suave.", moment, people);
        }
    }

    /** Returns the date of a visit; the clinic is closed on weekends. */
    private static LocalDate visit(LocalDate made, int day) {
        LocalDate date = made.plusDays(day);
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> date.minusDays(1);
            case SUNDAY -> date.plusDays(1);
            default -> date;
        };
    }

    private void focus(Kid kid, Colleague by, String words, Instant moment, People people) {
        backdating.run(moment, people.actor(by), () -> prescribing.focusOn(people.id(kid), words));
    }

    private void choose(Kid kid, Colleague by, String slug, String other, Instant moment, People people) {
        UUID childId = people.id(kid);
        backdating.run(
                moment,
                people.actor(by),
                () -> prescribing.offerChoice(
                        childId,
                        given(childId, slug).getId(),
                        given(childId, other).getId()));
    }

    private Prescription given(UUID childId, String slug) {
        return prescriptions.of(childId).stream()
                .filter(given -> given.getExercise().key().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private void prescribe(Prescribed given, LocalDate date, Instant moment, People people) {
        UUID childId = people.id(given.kid());
        UUID id = backdating.call(moment, people.actor(given.by()), () -> {
            LibraryEntry entry = library.bySlug(given.slug());
            PrescriptionPlan plan = new PrescriptionPlan(
                    entry.texts(),
                    entry.suggested().dosage(),
                    given.frequency(),
                    entry.suggested().minutesEach(),
                    given.note());
            // From the next day on: the day of the visit has already been played and stays as it is.
            return prescribing.prescribe(
                    childId,
                    new NewPrescription(
                            entry.id(),
                            plan,
                            new PrescriptionPeriod(date.plusDays(1), null),
                            EnumSet.allOf(Assurance.class),
                            Visibility.AT_ONCE,
                            given.questTarget()));
        });
        Helper parent = people.parentOf(given.kid()).orElseThrow();
        backdating.run(moment, people.actor(parent), () -> {
            familyPlan.place(childId, id, given.routines());
            if (given.promptLevel() != null) {
                familyPlan.prompt(childId, id, given.promptLevel());
            }
        });
    }

    private void decide(Decision decision, Instant moment, People people) {
        UUID childId = people.id(decision.kid());
        backdating.run(moment, people.actor(decision.by()), () -> {
            UUID exerciseId = library.bySlug(decision.slug()).id();
            Prescription prescription = prescriptions.of(childId).stream()
                    .filter(given -> given.getExercise().id().equals(exerciseId))
                    .findFirst()
                    .orElseThrow();
            switch (decision.reason()) {
                case PAIN -> prescribing.hold(childId, prescription.getId(), decision.reason(), decision.comment());
                case GOAL_MET ->
                    prescribing.complete(childId, prescription.getId(), decision.reason(), decision.comment());
                default -> adjust(childId, prescription, decision);
            }
        });
    }

    private void adjust(UUID childId, Prescription prescription, Decision decision) {
        PrescriptionPlan before = prescription.getPlan();
        PrescriptionPlan plan = new PrescriptionPlan(
                before.texts(),
                decision.dosage() == null ? before.dosage() : decision.dosage(),
                decision.perWeek() == null ? before.frequency() : Frequency.perWeek(decision.perWeek()),
                before.minutesEach(),
                before.note());
        prescribing.adjust(
                childId,
                prescription.getId(),
                new Adjustment(plan, null, decision.reason(), decision.comment(), prescription.getQuestTarget()),
                prescription.getRowVersion());
    }
}
