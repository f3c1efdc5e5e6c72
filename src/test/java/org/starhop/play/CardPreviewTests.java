package org.starhop.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.ui.Dependency;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.program.FamilyMedia;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.testing.PageTest;
import org.starhop.testing.TestFamily;
import tools.jackson.databind.JsonNode;

class CardPreviewTests extends PageTest {

    private TestFamily family;
    private Prescription squats;
    private CardPreview preview;

    @BeforeEach
    void previewThreeSquats() {
        family = given.aClinic().aFamily("Mia");
        squats = family.threeSquats();
        Child child = family.asParent(() -> given.get(Children.class).get(family.childId()));
        preview = new CardPreview(child, clock.instant());
        UI.getCurrent().add(preview);
    }

    @Test
    void loadsTheChildsOwnCard() {
        pageCatchesUp();
        assertThat(UI.getCurrent().getInternals().getDependencyList().getPendingSendToClient())
                .extracting(Dependency::getUrl)
                .contains("context://play/card-preview.js");
    }

    @Test
    void speaksToTheChildAsItsBoardDoes() {
        assertThat(preview.getElement().getProperty("language")).isEqualTo("en");
        assertThat(preview.getElement().getProperty("mode")).isEqualTo("CHILD");
        assertThat(preview.getElement().getProperty("nickname")).isEqualTo("Mia");
    }

    @Test
    void showsWhatTheTabletWouldGet() {
        preview.show(squats);
        assertThat(shown().get("id").asString()).isEqualTo(squats.getId().toString());
        assertThat(shown().at("/texts/en/steps").size())
                .isEqualTo(squats.getPlan()
                        .texts()
                        .values()
                        .iterator()
                        .next()
                        .steps()
                        .size());
    }

    @Test
    void findsTheFamilysPhotoWhereTheConsoleMay() {
        preview.show(squats);
        assertThat(preview.getElement().getProperty("media")).isNull();
        byte[] photo = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        family.asParent(() -> given.get(FamilyMedia.class).show(family.childId(), squats.getId(), photo));
        Prescription now = family.asParent(() -> given.get(Prescriptions.class).get(family.childId(), squats.getId()));
        preview.show(now, now.getPlan());
        assertThat(preview.getElement().getProperty("media"))
                .isEqualTo("media/" + family.childId() + "/" + squats.getId() + "/"
                        + shown().at("/media/id").asString());
    }

    /** What a tablet never gets is left out of the preview too. */
    @Test
    void revealsNothingBeyondTheCard() {
        preview.show(squats.getExercise(), squats.getPlan());
        assertThat(shown().propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "version",
                        "exercise",
                        "drawing",
                        "discipline",
                        "picture",
                        "emoji",
                        "star",
                        "dosage",
                        "estimatedMinutes",
                        "texts",
                        "quest",
                        "promptLevel",
                        "choice",
                        "media");
        assertThat(shown().get("quest").isNull()).isTrue();
    }

    private JsonNode shown() {
        return (JsonNode) preview.getElement().getPropertyRaw("card");
    }
}
