package org.starhop.therapist.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.junit.jupiter.api.Test;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Prescription;
import org.starhop.reward.Claims;
import org.starhop.therapist.ConsoleTest;

class StarsViewTests extends ConsoleTest {

    @Test
    void showsStarsAndWishes() {
        Prescription squats = family.threeSquats();
        var reward = family.reward("Movie night", 1);
        family.asParent(() -> given.get(PracticeLogs.class)
                .report(family.childId(), family.slot(squats), Report.of(PracticeResult.TRIED), false));
        family.asParent(() -> given.get(Claims.class).ask(family.childId(), reward));
        signIn(clinic.pt());
        open(childPath() + "/stars", StarsView.class);

        assertThat(byId(Span.class, "star-total").getText()).isEqualTo("1");
        assertThat(byId(Span.class, "star-balance").getText()).isEqualTo("0");
        assertThat(byId(UnorderedList.class, "claims").getChildren()).hasSize(1);
    }
}
