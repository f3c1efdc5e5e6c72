package org.starhop.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.starhop.base.access.Actor;
import org.starhop.followup.Party;
import org.starhop.followup.visit.CommitmentLine;
import org.starhop.followup.visit.Commitments;
import org.starhop.followup.visit.FollowUps;
import org.starhop.followup.visit.Trial;
import org.starhop.followup.visit.VisitText;
import org.starhop.followup.visit.VisitTexts;
import org.starhop.followup.visit.Visits;
import org.starhop.program.Prescriptions;
import org.starhop.program.PromptLevel;

/** The demo's visits: two that were held, with promises kept and open, one planned for today, and one to come. */
@Component
@Profile("demo")
class VisitsHeld {

    private static final int FIRST = -22;
    private static final int SECOND = -8;
    private static final int NEXT = 14;

    private final Visits visits;
    private final VisitTexts texts;
    private final FollowUps followUps;
    private final Commitments commitments;
    private final Prescriptions prescriptions;
    private final Backdating backdating;

    VisitsHeld(
            Visits visits,
            VisitTexts texts,
            FollowUps followUps,
            Commitments commitments,
            Prescriptions prescriptions,
            Backdating backdating) {
        this.visits = visits;
        this.texts = texts;
        this.followUps = followUps;
        this.commitments = commitments;
        this.prescriptions = prescriptions;
        this.backdating = backdating;
    }

    /** Plays one day, counted from the day the demo was made. */
    void tell(int day, LocalDate date, People people) {
        switch (day) {
            case FIRST -> first(date, people);
            case FIRST + 3 -> keep(date, people, Party.THERAPIST, Colleague.PRIYA);
            case FIRST + 5 -> keep(date, people, Party.FAMILY, Helper.JORDAN);
            case SECOND -> second(date, people);
            default -> {}
        }
    }

    private void first(LocalDate date, People people) {
        UUID visit = start(date, people);
        run(
                date,
                people,
                child -> followUps.answer(
                        child,
                        visit,
                        named(child, "bunny-ear-laces"),
                        "",
                        "Mornings are full. It works better after dinner."));
        write(date, people, visit, "Mia ties the first loop alone. Try three days a week, after dinner.");
        promise(date, people, visit, Party.THERAPIST, "I bring a shoe with thick laces");
        promise(date, people, visit, Party.FAMILY, "We put her shoes next to the sofa");
        finish(date, people, visit);
    }

    private void second(LocalDate date, People people) {
        UUID visit = start(date, people);
        run(date, people, child -> {
            followUps.answer(child, visit, named(child, "bunny-ear-laces"), "", "She likes to race with Theo.");
            followUps.tryOut(child, visit, named(child, "bunny-ear-laces"), new Trial(5, 4, PromptLevel.VERBAL));
        });
        run(
                date,
                people,
                child -> texts.write(
                        child, visit, VisitText.TEAM_NOTE, "", "Both hands work together now. Next: smaller loops."));
        write(date, people, visit, "Mia ties both shoes with a few words of help. Keep it short and fun.");
        promise(date, people, visit, Party.THERAPIST, "I send you a clip of the second loop");
        promise(date, people, visit, Party.FAMILY, "We let her tie the shoes on Saturday");
        finish(date, people, visit);
        run(date, people, child -> {
            LocalDate today = date.minusDays(SECOND);
            List<UUID> who = List.of(people.actor(Colleague.PRIYA).id());
            visits.plan(child, at(today, 17), who);
            visits.plan(child, at(today.plusDays(NEXT), 16), who);
        });
    }

    private UUID start(LocalDate date, People people) {
        return backdating.call(at(date, 16), people.actor(Colleague.PRIYA), () -> visits.start(people.id(Kid.MIA)));
    }

    private void write(LocalDate date, People people, UUID visit, String summary) {
        run(date, people, child -> texts.write(child, visit, VisitText.FAMILY_SUMMARY, "", summary));
    }

    private void promise(LocalDate date, People people, UUID visit, Party by, String text) {
        LocalDate due = date.minusDays(SECOND).plusDays(1);
        run(date, people, child -> commitments.promise(child, visit, by, text, due));
    }

    private void finish(LocalDate date, People people, UUID visit) {
        run(date, people, child -> visits.finish(child, visit));
    }

    /** Lets this side tick everything that it has promised so far. */
    private void keep(LocalDate date, People people, Party side, Enum<?> who) {
        Actor actor = who instanceof Helper helper ? people.actor(helper) : people.actor((Colleague) who);
        UUID child = people.id(Kid.MIA);
        backdating.call(at(date, 18), actor, () -> commitments.open(child)).stream()
                .filter(line -> line.by() == side)
                .map(CommitmentLine::id)
                .forEach(id -> backdating.run(at(date, 18), actor, () -> commitments.tick(child, id, true)));
    }

    private void run(LocalDate date, People people, Consumer<UUID> work) {
        backdating.run(at(date, 16), people.actor(Colleague.PRIYA), () -> work.accept(people.id(Kid.MIA)));
    }

    /** For use within a call of a therapist. */
    private UUID named(UUID child, String slug) {
        return prescriptions.of(child).stream()
                .filter(prescription -> prescription.getExercise().key().equals(slug))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private static Instant at(LocalDate date, int hour) {
        return date.atTime(hour, 0).atZone(Kid.ZONE).toInstant();
    }
}
