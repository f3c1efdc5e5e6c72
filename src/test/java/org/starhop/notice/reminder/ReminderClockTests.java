package org.starhop.notice.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.Routine;
import org.starhop.notice.push.PushDelivery;
import org.starhop.program.FamilyPlan;
import org.starhop.program.Prescription;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

@StarhopTest
@RecordApplicationEvents
class ReminderClockTests {

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    @Autowired
    ReminderClock reminderClock;

    @Autowired
    DueReminders due;

    @Autowired
    PushDelivery pushes;

    @Autowired
    ReminderWords words;

    @Autowired
    ApplicationEventPublisher publisher;

    @Test
    void everyServerTellsItsOpenPagesOnce() {
        TestFamily family = remindedAtBedtime();
        var otherServer = new ReminderClock(due, pushes, words, publisher, clock);
        clock.set("2026-11-22T01:30:20Z");
        reminderClock.look();
        reminderClock.look();
        assertThat(told(family)).isEqualTo(1);

        otherServer.look();
        otherServer.look();
        assertThat(told(family)).isEqualTo(2);
    }

    private TestFamily remindedAtBedtime() {
        clock.set(TestClock.START);
        TestFamily family = given.aClinic().aFamily("Mia");
        Prescription squats = family.prescribed("rocket-chair", Dosage.ofReps(1, 3), Frequency.perWeek(7));
        family.asParent(() -> {
            given.get(FamilyPlan.class).place(family.childId(), squats.getId(), List.of(Routine.BEDTIME));
            given.get(Reminders.class)
                    .set(family.childId(), List.of(new UsualTime(Routine.BEDTIME, LocalTime.of(19, 30))));
        });
        return family;
    }

    private long told(TestFamily family) {
        return events.stream(Reminded.class)
                .filter(one -> one.childId().equals(family.childId()))
                .count();
    }
}
