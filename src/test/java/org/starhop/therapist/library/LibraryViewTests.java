package org.starhop.therapist.library;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.starhop.base.Discipline;
import org.starhop.program.Prescription;
import org.starhop.therapist.ConsoleTest;
import org.starhop.therapist.LibraryCard;
import org.starhop.therapist.StarterNote;

class LibraryViewTests extends ConsoleTest {

    @Test
    void startsWithWhatFitsTheChildAndTheTherapist() {
        open(childPath() + "/prescribe", LibraryView.class);
        assertThat(byId(Select.class, "library-discipline").getValue()).isEqualTo(Discipline.PT);
        assertThat(byId(IntegerField.class, "library-age").getValue()).isEqualTo(5);
        assertThat(slugs()).hasSize(12).contains("bear-walk");
        click("more-exercises");
        assertThat(slugs()).hasSizeGreaterThan(12);
        _assertOne(StarterNote.class);
    }

    @Test
    void searchesInTheDatabase() {
        open(childPath() + "/prescribe", LibraryView.class);
        search("frog");
        assertThat(slugs()).containsExactly("frog-jumps");
    }

    @Test
    void keepsTheSearchInTheAddress() {
        UI.getCurrent().navigate(childPath() + "/prescribe", QueryParameters.fromString("text=laces&discipline=OT"));
        assertThat(slugs()).containsExactly("bunny-ear-laces");
        assertThat(byId(IntegerField.class, "library-age").getValue()).isNull();
    }

    /** For the child's age and the same purpose; a search keeps what is swapped. */
    @Test
    void startsASwapWithWhatServesTheSamePurpose() {
        Prescription squats = family.threeSquats();
        signIn(clinic.pt());
        UI.getCurrent()
                .navigate(
                        childPath() + "/prescribe",
                        QueryParameters.of("instead", squats.getId().toString()));
        assertThat(byId(Select.class, "library-purpose").getValue())
                .isEqualTo(squats.getExercise().purpose());
        assertThat(byId(IntegerField.class, "library-age").getValue()).isEqualTo(5);
        search("chair");
        assertThat(all(RouterLink.class, "choose-exercise").getFirst().getHref())
                .contains("instead=" + squats.getId());
    }

    @Test
    void offersAWayOnWhenNothingMatches() {
        open(childPath() + "/prescribe", LibraryView.class);
        search("no such thing");
        assertThat(slugs()).isEmpty();
        click("show-all-exercises");
        assertThat(slugs()).hasSize(12);
    }

    @Test
    void isNotShownForTheChildOfAnother() {
        signIn(clinic.ot());
        assertClosed(childPath() + "/prescribe", LibraryView.class);
    }

    private void search(String words) {
        TextField text = byId(TextField.class, "library-text");
        _setValue(text, words, true);
    }

    private List<String> slugs() {
        return all(LibraryCard.class, "exercise").stream()
                .map(card -> card.getElement().getAttribute("data-slug"))
                .toList();
    }
}
