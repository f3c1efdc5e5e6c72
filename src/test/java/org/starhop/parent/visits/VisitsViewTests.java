package org.starhop.parent.visits;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.starhop.followup.Party;
import org.starhop.followup.visit.Commitments;
import org.starhop.followup.visit.VisitText;
import org.starhop.followup.visit.VisitTexts;
import org.starhop.followup.visit.Visits;
import org.starhop.parent.ParentPageTest;

class VisitsViewTests extends ParentPageTest {

    @Test
    void showsTheSummaryAndBothSidesPromises() {
        held();
        openPage("/visits", VisitsView.class);

        assertThat(text("visit").getFirst()).contains("Squats go well.", "I bring the mat");
        assertThat(boxes()).extracting(Checkbox::getLabel).containsOnly("We bring the ball");
    }

    @Test
    void ticksAPromiseOfTheFamily() {
        held();
        openPage("/visits", VisitsView.class);
        _setValue(boxes().getFirst(), true);

        assertThat(family.asParent(() -> given.get(Commitments.class).open(family.childId())))
                .singleElement()
                .matches(line -> line.by() == Party.THERAPIST);
    }

    @Test
    void helpersReadNoVisits() {
        held();
        signInAsHelper();
        openPage("/visits", VisitsView.class);

        assertThat(text("visit")).isEmpty();
        assertThat(_get(VisitsView.class).getElement().getTextRecursively()).doesNotContain("Squats go well.");
    }

    private void held() {
        family.asTherapist(() -> {
            Visits visits = given.get(Visits.class);
            Commitments commitments = given.get(Commitments.class);
            UUID visit = visits.start(family.childId());
            given.get(VisitTexts.class).write(family.childId(), visit, VisitText.FAMILY_SUMMARY, "", "Squats go well.");
            commitments.promise(family.childId(), visit, Party.THERAPIST, "I bring the mat", null);
            commitments.promise(family.childId(), visit, Party.FAMILY, "We bring the ball", null);
            visits.finish(family.childId(), visit);
        });
    }

    private static List<Checkbox> boxes() {
        return _find(Checkbox.class, spec -> spec.withAttribute("data-testid", "tick"));
    }

    private static List<String> text(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId)).stream()
                .map(one -> one.getElement().getTextRecursively())
                .toList();
    }
}
