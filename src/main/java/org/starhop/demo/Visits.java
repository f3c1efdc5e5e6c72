package org.starhop.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Exercise;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.Library;
import org.starhop.exercise.LibraryEntry;
import org.starhop.program.Adjustment;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.FamilyPlan;
import org.starhop.program.NewPrescription;
import org.starhop.program.Plan;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;

/** What the demo's therapists decide at visits: prescribe, adjust with a reason, put on hold, complete. */
@Component
@Profile("demo")
class Visits {

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
    private final FamilyPlan familyPlan;
    private final Backdating backdating;

    Visits(Library library, Prescriptions prescriptions, FamilyPlan familyPlan, Backdating backdating) {
        this.library = library;
        this.prescriptions = prescriptions;
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
        backdating.run(moment, people.actor(by), () -> prescriptions.focusOn(people.id(kid), words));
    }

    private void choose(Kid kid, Colleague by, String slug, String other, Instant moment, People people) {
        UUID childId = people.id(kid);
        backdating.run(
                moment,
                people.actor(by),
                () -> prescriptions.offerChoice(
                        childId,
                        given(childId, slug).getId(),
                        given(childId, other).getId()));
    }

    private Prescription given(UUID childId, String slug) {
        return prescriptions.of(childId).stream()
                .filter(given -> given.getExerciseKey().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private void prescribe(Prescribed given, LocalDate date, Instant moment, People people) {
        UUID childId = people.id(given.kid());
        UUID id = backdating.call(moment, people.actor(given.by()), () -> {
            LibraryEntry entry = library.bySlug(given.slug());
            Exercise exercise = entry.exercise();
            Plan plan = new Plan(
                    entry.texts(),
                    exercise.getDosage(),
                    given.frequency(),
                    exercise.getEstimatedMinutes(),
                    given.note());
            // From the next day on: the day of the visit has already been played and stays as it is.
            return prescriptions.prescribe(
                    childId,
                    new NewPrescription(
                            entry.id(), plan, date.plusDays(1), null, true, true, false, given.questTarget()));
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
                    .filter(given -> given.getExerciseId().equals(exerciseId))
                    .findFirst()
                    .orElseThrow();
            switch (decision.reason()) {
                case PAIN -> prescriptions.hold(childId, prescription.getId(), decision.reason(), decision.comment());
                case GOAL_MET ->
                    prescriptions.complete(childId, prescription.getId(), decision.reason(), decision.comment());
                default -> adjust(childId, prescription, decision);
            }
        });
    }

    private void adjust(UUID childId, Prescription prescription, Decision decision) {
        Plan before = prescription.getPlan();
        Plan plan = new Plan(
                before.getTexts(),
                decision.dosage() == null ? before.getDosage() : decision.dosage(),
                decision.perWeek() == null ? before.getFrequency() : Frequency.perWeek(decision.perWeek()),
                before.getMinutesEach(),
                before.getNote());
        prescriptions.adjust(
                childId,
                prescription.getId(),
                new Adjustment(plan, null, decision.reason(), decision.comment(), prescription.getQuestTarget()),
                prescription.getRowVersion());
    }
}
