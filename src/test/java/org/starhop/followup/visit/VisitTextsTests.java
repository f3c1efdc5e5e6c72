package org.starhop.followup.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.starhop.base.DomainException;
import org.starhop.child.Treatments;

class VisitTextsTests extends VisitTest {

    private UUID visit;

    @BeforeEach
    void twoTherapistsAtOneVisit() {
        given.as(
                clinic.pt(),
                () -> given.get(Treatments.class)
                        .share(mia.childId(), clinic.ot().getId()));
        visit = started();
    }

    @Test
    void twoWhoWriteOneNoteLoseNothing() {
        asPt("", "Squats: fine");
        assertThat(asOt("", "Scissors: hard")).contains("Squats: fine", "Scissors: hard");
        assertThat(asPt("Squats: fine", "Squats: fine, 8 of 10")).isEqualTo("Scissors: hard\nSquats: fine, 8 of 10");
    }

    @Test
    void aDraftIsItsAuthorsOwn() {
        mia.asTherapist(() -> texts.write(mia.childId(), visit, VisitText.DRAFT, "", "Ask about sleep"));

        assertThat(mia.asTherapist(
                        () -> visits.notes(mia.childId(), visit).texts().get(VisitText.DRAFT)))
                .isEqualTo("Ask about sleep");
        assertThat(given.as(
                        clinic.ot(),
                        () -> visits.notes(mia.childId(), visit).texts().get(VisitText.DRAFT)))
                .isEmpty();
    }

    @Test
    void refusesATextThatIsTooLongAndKeepsTheStoredOne() {
        asPt("", "Squats: fine");

        assertThatThrownBy(() -> asPt("Squats: fine", "x".repeat(VisitText.LONGEST + 1)))
                .isInstanceOf(DomainException.Invalid.class);
        assertThat(mia.asTherapist(
                        () -> visits.notes(mia.childId(), visit).texts().get(VisitText.TEAM_NOTE)))
                .isEqualTo("Squats: fine");
    }

    private String asPt(String base, String typed) {
        return mia.asTherapist(() -> texts.write(mia.childId(), visit, VisitText.TEAM_NOTE, base, typed));
    }

    private String asOt(String base, String typed) {
        return given.as(clinic.ot(), () -> texts.write(mia.childId(), visit, VisitText.TEAM_NOTE, base, typed));
    }
}
