package org.starhop.therapist.today;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.Test;
import org.starhop.console.EmptyState;
import org.starhop.followup.Messages;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Prescription;
import org.starhop.therapist.ConsoleTest;

class TodayViewTests extends ConsoleTest {

    @Test
    void saysThatNothingWaits() {
        open("therapist", TodayView.class);
        assertThat(_get(EmptyState.class)).isNotNull();
    }

    @Test
    void leadsToAChildWhoNeedsAttention() {
        Prescription squats = family.threeSquats();
        var hurt = Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.HURT, null);
        family.asParent(() -> given.get(PracticeLogs.class).report(family.childId(), family.slot(squats), hurt, false));
        open("therapist", TodayView.class);
        ListItem waiting = all(ListItem.class, "needs-attention").getFirst();
        assertThat(_get(waiting, RouterLink.class).getHref()).isEqualTo(childPath());
    }

    @Test
    void leadsToUnreadMessages() {
        family.asParent(() -> given.get(Messages.class).send(family.childId(), "May we swap the days?"));
        open("therapist", TodayView.class);
        ListItem unread = all(ListItem.class, "unread-thread").getFirst();
        assertThat(_get(unread, RouterLink.class).getHref()).isEqualTo("therapist/messages/" + family.childId());
    }

    @Test
    void sendsPeopleWhoTreatNobodyToTheClinic() {
        signIn(clinic.administrator());
        open("therapist", Component.class);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("therapist/clinic");
    }
}
