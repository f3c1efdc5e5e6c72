package org.starhop.therapist.child;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.Families;
import org.starhop.therapist.BirthMonthField;
import org.starhop.therapist.ConsoleTest;

class AddChildViewTests extends ConsoleTest {

    @Test
    void takesAChildIntoANewFamilyAndInvitesIt() {
        open("therapist/add", AddChildView.class);
        typeFamily("The Riveras");
        _setValue(byId(TextField.class, "nickname"), "Leo");
        bornIn(Month.AUGUST, 2019);
        _setValue(animal(), "1f981");
        click("save-child");

        assertThat(caseload()).extracting(Child::getNickname).containsExactly("Leo", "Mia");
        Child leo = caseload().getFirst();
        assertThat(leo.getBirthMonth()).isEqualTo(YearMonth.of(2019, 8));
        assertThat(leo.getAvatar()).isEqualTo("1f981");
        assertThat(families()).extracting(Families.Known::name).contains("The Riveras");
        _assertOne(InviteDialog.class);
    }

    @Test
    void rejectsAChildWithoutABirthMonthAndStoresNoFamilyEither() {
        open("therapist/add", AddChildView.class);
        typeFamily("The Riveras");
        _setValue(byId(TextField.class, "nickname"), "Leo");
        click("save-child");

        assertThat(com.github.mvysny.kaributesting.v10.LocatorJ._get(BirthMonthField.class)
                        .isInvalid())
                .isTrue();
        assertThat(byId(TextField.class, "nickname").getValue()).isEqualTo("Leo");
        assertThat(caseload()).extracting(Child::getNickname).containsExactly("Mia");
        assertThat(isNamed("The Riveras")).isFalse();
    }

    @Test
    void aFamilyOfTheSameNameIsASeparateFamily() {
        addAChildOf("family of mia", "Leo");
        click("own-family");

        Child leo = child("Leo");
        assertThat(leo.getFamilyId()).isNotEqualTo(family.familyId());
        assertThat(families())
                .filteredOn(known -> known.isNamed("Family of Mia"))
                .hasSize(2);
    }

    @Test
    void asksWhetherItIsTheFamilyOfTheChildrenWhoAreThere() {
        addAChildOf("Family of Mia", "Leo");

        assertThat(caseload()).extracting(Child::getNickname).containsExactly("Mia");
        assertThat(all(Button.class, "join-family")).hasSize(1);
        assertThat(_get(SameNameDialog.class).getElement().getTextRecursively()).contains("Mia", "Robin");
        clickFirst("join-family");

        assertThat(child("Leo").getFamilyId()).isEqualTo(family.familyId());
    }

    @Test
    void showsNobodyOfAFamilyThatSomebodyElseTreats() {
        signIn(clinic.ot());
        addAChildOf("Family of Mia", "Leo");

        assertThat(all(Button.class, "join-family")).isEmpty();
        assertThat(_get(SameNameDialog.class).getElement().getTextRecursively()).doesNotContain("Robin");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aBrotherOrSisterJoinsTheChosenFamily() {
        open("therapist/add", AddChildView.class);
        _setValue((RadioButtonGroup<Boolean>) byId(RadioButtonGroup.class, "family-kind"), true);
        fillIn("Leo");
        click("save-child");
        assertThat(byId(ComboBox.class, "sibling-of").isInvalid()).isTrue();

        _setValue(
                (ComboBox<Families.Known>) byId(ComboBox.class, "sibling-of"),
                families().getFirst());
        assertThat(byId(Paragraph.class, "joins").getText()).contains("Mia");
        click("save-child");

        assertThat(child("Leo").getFamilyId()).isEqualTo(family.familyId());
    }

    private void addAChildOf(String familyName, String nickname) {
        open("therapist/add", AddChildView.class);
        typeFamily(familyName);
        fillIn(nickname);
        click("save-child");
    }

    private void fillIn(String nickname) {
        _setValue(byId(TextField.class, "nickname"), nickname);
        bornIn(Month.AUGUST, 2019);
    }

    private Child child(String nickname) {
        return caseload().stream()
                .filter(child -> child.getNickname().equals(nickname))
                .findFirst()
                .orElseThrow();
    }

    private void typeFamily(String name) {
        _setValue(byId(TextField.class, "family"), name);
    }

    @SuppressWarnings("unchecked")
    private void bornIn(Month month, int year) {
        _setValue((Select<Month>) byId(Select.class, "birth-month"), month);
        _setValue((Select<Integer>) byId(Select.class, "birth-year"), year);
        BirthMonthField field = com.github.mvysny.kaributesting.v10.LocatorJ._get(BirthMonthField.class);
        field.setValue(YearMonth.of(year, month));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> animal() {
        return byId(RadioButtonGroup.class, "avatar");
    }

    private List<Child> caseload() {
        return given.as(clinic.pt(), () -> given.get(Children.class).caseload());
    }

    private boolean isNamed(String name) {
        return given.as(clinic.pt(), () -> given.get(Families.class).isNamed(name));
    }

    private List<Families.Known> families() {
        return given.as(clinic.pt(), () -> given.get(Families.class).known());
    }
}
