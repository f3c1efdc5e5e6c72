package org.starhop.parent.reminders;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.starhop.base.ui.Labels;
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
    void asksNothingOfHelpers() {
        family.threeSquats();
        signInAsHelper();
        openPage("/reminders", RemindersView.class);

        assertThat(times()).isEmpty();
        assertThat(_find(DevicePanel.class)).isEmpty();
    }

    @Test
    void anOpenPageSaysThatItIsTime() {
        openPage("/plan", Component.class);
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
        openPage("/plan", Component.class);
        events.publishEvent(
                new Reminded(UUID.randomUUID(), UUID.randomUUID(), family.childId(), Routine.BATH, Instant.EPOCH));
        pageCatchesUp();

        assertThat(all(RouterLink.class, "reminder")).isEmpty();
    }

    @Test
    void asksOnTodayAfterTheFirstStarUntilAnswered() {
        var squats = family.threeSquats();
        openPage("", Component.class);
        assertThat(offers()).isEmpty();

        done(squats, family.today());
        openPage("", Component.class);
        assertThat(offers()).hasSize(1);

        click("decline-reminders");
        assertThat(offers()).isEmpty();
        openPage("", Component.class);
        assertThat(offers()).isEmpty();
    }

    @Test
    void whoSetATimeIsNotAsked() {
        done(family.threeSquats(), family.today());
        openPage("/reminders?first=true", RemindersView.class);
        click("save-reminders");
        openPage("", Component.class);

        assertThat(offers()).isEmpty();
    }

    @Test
    void helpersAreNotAsked() {
        done(family.threeSquats(), family.today());
        signInAsHelper();
        openPage("", Component.class);

        assertThat(offers()).isEmpty();
    }

    @Test
    void saysWhatTheBrowserCanDo() {
        assertThat(told("UNSUPPORTED")).isEqualTo(DeviceState.UNSUPPORTED);
        assertThat(told("BLOCKED")).isEqualTo(DeviceState.BLOCKED);
        assertThat(told("OFF")).isEqualTo(DeviceState.OFF);
        assertThat(told("<b>")).isEqualTo(DeviceState.UNSUPPORTED);
    }

    @Test
    void doesNotSayThatABrowserIsOnWhichTheServerDoesNotKnow() {
        assertThat(told("ON")).isEqualTo(DeviceState.OFF);
    }

    @Test
    void saysWhatIsWrongWithAnAddressInAPrivateNetwork() {
        DevicePanel panel = panel();
        panel.subscribed("https://192.168.1.9/push", "BA", "AA");

        assertThat(panel.getElement().getTextRecursively())
                .contains("That address cannot get reminders.", Labels.of(DeviceState.OFF));
    }

    private DeviceState told(String state) {
        DevicePanel panel = panel();
        panel.told(state, "https://push.example.org/unknown");
        String shown = byId(Paragraph.class, "device-state").getText();
        return Arrays.stream(DeviceState.values())
                .filter(one -> Labels.of(one).equals(shown))
                .findFirst()
                .orElseThrow();
    }

    private DevicePanel panel() {
        family.threeSquats();
        return (DevicePanel) openPage("/reminders", RemindersView.class)
                .getChildren()
                .filter(DevicePanel.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static List<Section> offers() {
        return _find(Section.class, spec -> spec.withId("reminder-offer"));
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
