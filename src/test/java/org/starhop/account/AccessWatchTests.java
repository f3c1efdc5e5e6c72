package org.starhop.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.starhop.base.AccessEnded;
import org.starhop.base.LeftChild;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/** What another node did is only in the database, where this node finds it. */
@StarhopTest
@RecordApplicationEvents
class AccessWatchTests {

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    AccountEvents entries;

    @Autowired
    AccessWatch watch;

    @Autowired
    ApplicationEvents events;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    ScheduledAnnotationBeanPostProcessor tasks;

    TestClinic clinic;
    TestFamily family;

    @BeforeEach
    void aFamily() {
        clock.set(TestClock.START);
        clinic = given.aClinic();
        family = clinic.aFamily("Mia");
        watch.look();
    }

    @Test
    void learnsOnceWhomAnotherNodeCutOff() {
        AccessEnded cut = elsewhere(AccountEvent.Kind.DEACTIVATED, null);
        watch.look();
        watch.look();
        assertThat(events.stream(AccessEnded.class).filter(cut::equals)).hasSize(1);
    }

    @Test
    void learnsWhichChildSomebodyLeft() {
        elsewhere(AccountEvent.Kind.LEFT_CARE, family.childId());
        watch.look();
        assertThat(events.stream(LeftChild.class))
                .contains(new LeftChild(family.childId(), clinic.pt().getId()));
    }

    /** The other node's clock may be behind, and its transaction may have taken a while. */
    @Test
    void learnsOfWhatWasWrittenLate() {
        AccessEnded cut = elsewhere(AccountEvent.Kind.DEACTIVATED, null);
        clock.advance(Duration.ofSeconds(90));
        watch.look();
        assertThat(events.stream(AccessEnded.class)).contains(cut);
    }

    @Test
    void pollsOnlyWhereOtherNodesMayExist() {
        AccessEnded cut = elsewhere(AccountEvent.Kind.DEACTIVATED, null);
        new AccessWatch(entries, publisher, clock, "jdbc:h2:file:./data/starhop").listen();
        assertThat(events.stream(AccessEnded.class)).doesNotContain(cut);
        new AccessWatch(entries, publisher, clock, "jdbc:postgresql://db/starhop").listen();
        assertThat(events.stream(AccessEnded.class)).contains(cut);
        assertThat(tasks.getScheduledTasks().stream().map(Object::toString).toList())
                .anyMatch(task -> task.contains("AccessWatch.listen"));
    }

    private AccessEnded elsewhere(AccountEvent.Kind kind, UUID childId) {
        Account therapist = given.again(clinic.pt());
        therapist.cutOff();
        entries.save(new AccountEvent(
                therapist, kind, childId, clinic.administrator().actor(), clock.instant()));
        return new AccessEnded(therapist.getId(), therapist.getStanding());
    }
}
