package org.starhop.parent.reminders;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.starhop.exercise.Routine;
import org.starhop.notice.reminder.Reminded;
import org.starhop.notice.reminder.Reminders;
import org.starhop.notice.reminder.UsualTime;
import org.starhop.parent.ParentPageTest;
import org.starhop.testing.Typing;

class RemindersViewTests extends ParentPageTest {

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void storesTheTimeOfARoutine() {
        family.threeSquats();
        openPage("/reminders", RemindersView.class);
        time().setValue(LocalTime.of(18, 45));
        click("save-reminders");

        assertThat(stored()).singleElement().extracting(UsualTime::time).isEqualTo(LocalTime.of(18, 45));
        openPage("/reminders", RemindersView.class);
        assertThat(time().getValue()).isEqualTo(LocalTime.of(18, 45));
    }

    @Test
    void rejectsWhatIsNoTime() {
        family.threeSquats();
        openPage("/reminders", RemindersView.class);
        Typing.nonsense(time(), "half past");
        click("save-reminders");

        assertThat(time().isInvalid()).isTrue();
        assertThat(stored()).noneMatch(UsualTime::isSet);
    }

    @Test
    void suggestsTimesToWhoeverWasAsked() {
        family.threeSquats();
        openPage("/reminders?first=true", RemindersView.class);
        assertThat(time().getValue()).isNotNull();

        click("save-reminders");
        assertThat(stored()).allMatch(UsualTime::isSet);
    }

    @Test
    void saysWhyThereIsNothingToSet() {
        openPage("/reminders", RemindersView.class);

        assertThat(times()).isEmpty();
    }

    @Test
    void closesItselfToHelpers() {
        signInAsHelper();

        assertClosed("parent/" + family.childId() + "/reminders");
    }

    @Test
    void anOpenPageSaysThatItIsTime() {
        openPage("/plan", com.vaadin.flow.component.Component.class);
        events.publishEvent(new Reminded(
                UUID.randomUUID(), family.parent().getId(), family.childId(), Routine.BATH, Instant.EPOCH));
        pageCatchesUp();
        assertThat(all(RouterLink.class, "reminder"))
                .singleElement()
                .matches(link -> link.getText().contains("Mia"));

        click("reminder-seen");
        assertThat(all(RouterLink.class, "reminder")).isEmpty();
    }

    @Test
    void othersPagesSayNothing() {
        openPage("/plan", com.vaadin.flow.component.Component.class);
        events.publishEvent(
                new Reminded(UUID.randomUUID(), UUID.randomUUID(), family.childId(), Routine.BATH, Instant.EPOCH));
        pageCatchesUp();

        assertThat(all(RouterLink.class, "reminder")).isEmpty();
    }

    private TimePicker time() {
        return times().getFirst();
    }

    private static List<TimePicker> times() {
        return _find(TimePicker.class, spec -> spec.withAttribute("data-testid", "usual-time"));
    }

    private List<UsualTime> stored() {
        return family.asParent(() -> given.get(Reminders.class).of(family.childId()));
    }
}
