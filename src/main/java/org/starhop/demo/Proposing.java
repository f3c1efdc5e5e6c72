package org.starhop.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.starhop.base.access.Actor;
import org.starhop.exercise.Routine;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.program.proposal.Proposals;
import org.starhop.program.proposal.Proposed.NewRoutine;
import org.starhop.program.proposal.Proposed.SmallerPlan;

/** What the demo's people propose to each other: one was accepted, one declined with a word, two wait. */
@Component
@Profile("demo")
class Proposing {

    private static final int ACCEPTED = -9;
    private static final int DECLINED = -4;
    private static final int WAITING = -1;

    private final Proposals proposals;
    private final Prescriptions prescriptions;
    private final Backdating backdating;

    Proposing(Proposals proposals, Prescriptions prescriptions, Backdating backdating) {
        this.proposals = proposals;
        this.prescriptions = prescriptions;
        this.backdating = backdating;
    }

    /** Plays the evening of one day, counted from the day the demo was made. */
    void tell(int day, LocalDate date, People people) {
        Actor jordan = people.actor(Helper.JORDAN);
        switch (day) {
            case ACCEPTED -> {
                UUID asked =
                        less(jordan, people.id(Kid.THEO), "sponge-squeeze", "He has a bath three times a week.", date);
                run(
                        date.plusDays(1),
                        people.actor(Colleague.PRIYA),
                        () -> proposals.accept(people.id(Kid.THEO), asked, "Three good squeezes a week. Thank you!"));
            }
            case DECLINED -> {
                UUID offered = routine(
                        people.actor(Colleague.LUIS),
                        people.id(Kid.THEO),
                        "car-i-spy",
                        Routine.PLAYTIME,
                        "At home he has more time to find the sound.",
                        date);
                run(
                        date.plusDays(1),
                        jordan,
                        () -> proposals.decline(people.id(Kid.THEO), offered, "The car is where he talks to us most."));
            }
            case WAITING -> {
                less(jordan, people.id(Kid.MIA), "bear-walk", "Saturday is at the pool now.", date);
                routine(
                        people.actor(Colleague.DANA),
                        people.id(Kid.MIA),
                        "flamingo-stand",
                        Routine.BEDTIME,
                        "She can stand like a flamingo while you read. Mornings are full, you said.",
                        date);
            }
            default -> {}
        }
    }

    private UUID less(Actor parent, UUID child, String slug, String words, LocalDate date) {
        return backdating.call(at(date), parent, () -> {
            Prescription about = exercise(child, slug);
            SmallerPlan plan = SmallerPlan.than(about.getPlan()).getFirst();
            return proposals.propose(child, about.getId(), plan, AdjustmentReason.NO_TIME, words);
        });
    }

    private UUID routine(Actor therapist, UUID child, String slug, Routine to, String words, LocalDate date) {
        return backdating.call(at(date), therapist, () -> {
            Prescription about = exercise(child, slug);
            NewRoutine routine = new NewRoutine(about.getRoutines().getFirst(), to);
            return proposals.propose(child, about.getId(), routine, AdjustmentReason.NO_TIME, words);
        });
    }

    /** For use within a call of somebody who sees the child. */
    private Prescription exercise(UUID child, String slug) {
        return prescriptions.of(child).stream()
                .filter(prescription -> prescription.getExercise().key().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private void run(LocalDate date, Actor actor, Runnable work) {
        backdating.run(at(date), actor, work);
    }

    private static Instant at(LocalDate date) {
        return date.atTime(19, 30).atZone(Kid.ZONE).toInstant();
    }
}
