package org.starhop.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.starhop.followup.alert.AlertId;
import org.starhop.followup.alert.AlertKind;
import org.starhop.followup.alert.Alerts;
import org.starhop.program.Prescriptions;

/** What the demo's therapists did about alerts: one is handled, one is snoozed, the others wait. */
@Component
@Profile("demo")
class Reactions {

    private static final int HANDLED_DAY = -8;
    private static final int SNOOZED_DAY = -1;

    private final Alerts alerts;
    private final Prescriptions prescriptions;
    private final Backdating backdating;

    Reactions(Alerts alerts, Prescriptions prescriptions, Backdating backdating) {
        this.alerts = alerts;
        this.prescriptions = prescriptions;
        this.backdating = backdating;
    }

    /** Answers the alerts of one day, counted from the day the demo was made. */
    void tell(int day, LocalDate date, People people, Map<UUID, String> slugs) {
        if (day == HANDLED_DAY) {
            UUID eli = people.id(Kid.ELI);
            String note = "It rests until I have seen it myself. I called the family.";
            backdating.run(
                    at(date),
                    people.actor(Colleague.DANA),
                    () -> alerts.handle(eli, alert(AlertKind.PAIN, eli, "superhero-fly", slugs), note));
        }
        if (day == SNOOZED_DAY) {
            UUID mia = people.id(Kid.MIA);
            String note = "Jordan tries it in the car this week. Let us look again then.";
            backdating.run(
                    at(date),
                    people.actor(Colleague.PRIYA),
                    () -> alerts.snooze(
                            mia, alert(AlertKind.NO_TIME, mia, "hot-cocoa-breath", slugs), date.plusWeeks(1), note));
        }
    }

    private AlertId alert(AlertKind kind, UUID childId, String slug, Map<UUID, String> slugs) {
        UUID exercise = prescriptions.of(childId).stream()
                .filter(one -> slug.equals(slugs.get(one.getExercise().id())))
                .findFirst()
                .orElseThrow()
                .getId();
        return new AlertId(kind, exercise);
    }

    private static Instant at(LocalDate date) {
        return date.atTime(20, 30).atZone(Kid.ZONE).toInstant();
    }
}
