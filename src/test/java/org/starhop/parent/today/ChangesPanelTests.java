package org.starhop.parent.today;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.starhop.exercise.Frequency;
import org.starhop.followup.Messages;
import org.starhop.parent.ChangeCard;
import org.starhop.parent.ParentPageTest;
import org.starhop.parent.WhyChanged;
import org.starhop.program.Adjustment;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionPlan;

class ChangesPanelTests extends ParentPageTest {

    @Test
    void announcesAChangeOnceAndKeepsItForGood() {
        twoDaysBecauseOfTime(family.threeSquats());
        openPage("", TodayView.class);
        assertThat(first(ChangeCard.class, "change").getElement().getTextRecursively())
                .contains("Now: 2 days a week.", "It took too much time.", "Two days are enough.");

        click("changes-seen");
        assertThat(all(ChangeCard.class, "change")).isEmpty();

        openPage("/talk", com.vaadin.flow.component.Component.class);
        assertThat(all(ChangeCard.class, "change")).hasSize(1);
    }

    @Test
    void saysItOnTheCardToo() {
        twoDaysBecauseOfTime(family.threeSquats());
        openPage("", TodayView.class);
        click("changes-seen");

        assertThat(all(WhyChanged.class, "why-changed")).hasSize(1);
    }

    @Test
    void leadsAParentToANewMessage() {
        family.asTherapist(() -> given.get(Messages.class).send(family.childId(), "How is it going?"));
        openPage("", TodayView.class);
        assertThat(byId(RouterLink.class, "to-talk").getText()).isEqualTo("You have a new message.");

        signInAsHelper();
        openPage("", TodayView.class);
        assertThat(_find(RouterLink.class, spec -> spec.withId("to-talk"))).isEmpty();
    }

    private void twoDaysBecauseOfTime(Prescription prescription) {
        PrescriptionPlan plan = prescription.getPlan();
        var less = new PrescriptionPlan(
                plan.texts(), plan.dosage(), new Frequency(2, 1, Set.of()), plan.minutesEach(), plan.note());
        family.asTherapist(() -> given.get(Prescribing.class)
                .adjust(
                        family.childId(),
                        prescription.getId(),
                        new Adjustment(less, null, AdjustmentReason.NO_TIME, "Two days are enough.", null),
                        prescription.getRowVersion()));
    }
}
