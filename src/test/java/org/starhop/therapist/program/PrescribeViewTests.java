package org.starhop.therapist.program;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.starhop.base.Language;
import org.starhop.base.ui.FormErrors;
import org.starhop.exercise.Library;
import org.starhop.exercise.LibraryEntry;
import org.starhop.play.CardPreview;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionChange;
import org.starhop.program.PrescriptionPlan;
import org.starhop.program.PrescriptionStatus;
import org.starhop.program.PrescriptionVersion;
import org.starhop.program.Prescriptions;
import org.starhop.therapist.ConsoleTest;
import tools.jackson.databind.JsonNode;

class PrescribeViewTests extends ConsoleTest {

    @Test
    void asksBeforeTheSameExerciseIsPrescribedTwice() {
        Prescription squats = family.threeSquats();
        signIn(clinic.pt());
        open(childPath() + "/prescribe/" + squats.getExercise().id(), PrescribeView.class);
        click("confirm-prescribe");
        assertThat(program()).hasSize(1);
        click("confirm-question");
        assertThat(program()).hasSize(2);
    }

    @Test
    void prescribesWhatTheLibrarySuggests() {
        openFor("rocket-chair");
        _setValue(byId(TextArea.class, "plan-note"), "Barefoot is best.");
        click("confirm-prescribe");

        assertThat(program()).singleElement().satisfies(prescription -> {
            assertThat(prescription.getStatus()).isEqualTo(PrescriptionStatus.ACTIVE);
            assertThat(prescription.getStartsOn()).isEqualTo(family.today());
            PrescriptionPlan plan = prescription.getPlan();
            assertThat(plan.note()).isEqualTo("Barefoot is best.");
            assertThat(plan.frequency().timesPerWeek()).isEqualTo(4);
            assertThat(plan.texts()).containsOnlyKeys(Language.EN, Language.ES);
        });
    }

    @Test
    void keepsADraftFromTheFamily() {
        openFor("rocket-chair");
        click("save-draft");
        assertThat(program())
                .singleElement()
                .extracting(Prescription::getStatus)
                .isEqualTo(PrescriptionStatus.DRAFT);
    }

    @Test
    void showsTheCardAsItIsWritten() {
        openFor("rocket-chair");
        _setValue(byId(TextArea.class, "text-en-steps"), "Sit down.\n\nStand up.");
        assertThat(shownCard().at("/texts/en/steps").valueStream().map(JsonNode::asString))
                .containsExactly("Sit down.", "Stand up.");
        _setValue(byId(IntegerField.class, "dose-reps"), 7);
        assertThat(shownCard().at("/dosage/reps").asInt()).isEqualTo(7);
    }

    /** With the reason filled in, and a sentence for the family that can be changed. */
    @Test
    void swapsAnExerciseForAnother() {
        Prescription squats = family.threeSquats();
        signIn(clinic.pt());
        LibraryEntry bear = given.get(Library.class).bySlug("bear-walk");
        openInstead(bear.id(), squats, "&because=DID_NOT_WORK");
        assertThat(_find(Button.class, spec -> spec.withId("save-draft"))).isEmpty();
        click("confirm-prescribe");
        assertThat(program()).hasSize(2);
        PrescriptionVersion ended = given.as(
                clinic.pt(),
                () -> given.get(Prescriptions.class)
                        .history(family.childId(), squats.getId())
                        .getFirst());
        assertThat(ended.getChange()).isEqualTo(PrescriptionChange.COMPLETED);
        assertThat(ended.getReason()).isEqualTo(AdjustmentReason.DID_NOT_WORK);
        assertThat(ended.getComment()).contains(bear.text(Language.EN).name());
    }

    @Test
    void aSwapNeedsAReason() {
        Prescription squats = family.threeSquats();
        signIn(clinic.pt());
        var bear = given.get(Library.class).bySlug("bear-walk").id();
        openInstead(bear, squats, "");
        click("confirm-prescribe");
        assertThat(program()).hasSize(1);
    }

    @Test
    void doesNotSwapAnotherChildsExercise() {
        Prescription other = clinic.aFamily("Theo").threeSquats();
        signIn(clinic.pt());
        var bear = given.get(Library.class).bySlug("bear-walk").id();
        openInstead(bear, other, "");
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .noneMatch(PrescribeView.class::isInstance);
    }

    private void openInstead(UUID exercise, Prescription before, String because) {
        var query = QueryParameters.fromString("instead=" + before.getId() + because);
        UI.getCurrent().navigate(childPath() + "/prescribe/" + exercise, query);
        pageCatchesUp();
    }

    private JsonNode shownCard() {
        return (JsonNode) byId(PreviewPanel.class, "card-preview")
                .getChildren()
                .filter(CardPreview.class::isInstance)
                .findFirst()
                .orElseThrow()
                .getElement()
                .getPropertyRaw("card");
    }

    @Test
    void rejectsADoseOfNothingAndOfTenThousand() {
        openFor("rocket-chair");
        IntegerField reps = byId(IntegerField.class, "dose-reps");
        for (int impossible : new int[] {0, 10_000}) {
            _setValue(reps, impossible);
            click("confirm-prescribe");
            assertThat(reps.isInvalid()).isTrue();
            assertThat(reps.getErrorMessage()).contains("200");
            assertThat(program()).isEmpty();
        }
    }

    @Test
    void rejectsSevenStepsAndShowsThem() {
        openFor("rocket-chair");
        TextArea steps = byId(TextArea.class, "text-es-steps");
        _setValue(steps, "1\n2\n3\n4\n5\n6\n7");
        click("confirm-prescribe");
        assertThat(steps.isInvalid()).isTrue();
        assertThat(byId(Details.class, "change-words-es").isOpened()).isTrue();
        assertThat(program()).isEmpty();
    }

    @Test
    void makesANewSkillAQuestTowardTheTherapistsNumber() {
        openFor("skip-along");
        _setValue(byId(Checkbox.class, "quest"), true);
        assertThat(byId(IntegerField.class, "quest-target").getValue()).isEqualTo(5_000);
        _setValue(byId(IntegerField.class, "quest-target"), 50);
        click("confirm-prescribe");
        assertThat(byId(IntegerField.class, "quest-target").isInvalid()).isTrue();
        _setValue(byId(IntegerField.class, "quest-target"), 3_000);
        click("confirm-prescribe");
        assertThat(program())
                .singleElement()
                .extracting(Prescription::getQuestTarget)
                .isEqualTo(3_000);
    }

    @Test
    void offersNoQuestForStrength() {
        openFor("rocket-chair");
        assertThat(com.github.mvysny.kaributesting.v10.LocatorJ._find(QuestFields.class))
                .isEmpty();
    }

    @Test
    void asksToConfirmTheDanger() {
        openFor("treasure-squats");
        click("confirm-prescribe");
        Checkbox confirm = byId(Checkbox.class, "confirm-warnings");
        assertThat(confirm.isInvalid()).isTrue();
        assertThat(program()).isEmpty();
        _setValue(confirm, true);
        click("confirm-prescribe");
        assertThat(program())
                .singleElement()
                .extracting(Prescription::isWarningsConfirmed)
                .isEqualTo(true);
    }

    @Test
    void refusesWhatBelongsToAnotherDiscipline() {
        openFor("bunny-ear-laces");
        _setValue(byId(TextField.class, "text-en-name"), "My laces");
        click("confirm-prescribe");
        assertThat(program()).isEmpty();
        assertThat(com.github.mvysny.kaributesting.v10.LocatorJ._get(FormErrors.class)
                        .getElement()
                        .getTextRecursively())
                .contains("OT");
        assertThat(byId(TextField.class, "text-en-name").getValue()).isEqualTo("My laces");
    }

    private void openFor(String slug) {
        String id = given.as(clinic.pt(), () -> given.get(Library.class).bySlug(slug))
                .id()
                .toString();
        open(childPath() + "/prescribe/" + id, PrescribeView.class);
    }
}
