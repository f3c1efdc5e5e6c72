package org.starhop.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.starhop.exercise.Routine;
import org.starhop.notice.reminder.Reminders;
import org.starhop.notice.reminder.UsualTime;

/** When the demo's Jordan wants to be reminded: before school for both children, and in the evening for Mia. */
@Component
@Profile("demo")
class UsualTimes {

    private static final UsualTime EVENING = new UsualTime(Routine.BEDTIME, LocalTime.of(19, 30));
    private static final UsualTime BEFORE_SCHOOL = new UsualTime(Routine.SCHOOL_RUN, LocalTime.of(7, 45));

    private final Reminders reminders;
    private final Backdating backdating;

    UsualTimes(Reminders reminders, Backdating backdating) {
        this.reminders = reminders;
        this.backdating = backdating;
    }

    void set(Instant now, People people) {
        set(now, people, Kid.MIA, List.of(BEFORE_SCHOOL, EVENING));
        set(now, people, Kid.THEO, List.of(BEFORE_SCHOOL));
    }

    private void set(Instant now, People people, Kid kid, List<UsualTime> times) {
        backdating.run(now, people.actor(Helper.JORDAN), () -> reminders.set(people.id(kid), times));
    }
}
