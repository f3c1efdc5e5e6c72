package org.starhop.therapist;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.Family;

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
        assertThat(families()).contains("The Riveras");
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
        assertThat(families()).doesNotContain("The Riveras");
    }

    private void typeFamily(String name) {
        ComboBox<?> family = byId(ComboBox.class, "family");
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                family, new com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent<>(family, true, name));
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

    private List<String> families() {
        return given.as(clinic.pt(), () -> given.get(Children.class).families()).stream()
                .map(Family::getName)
                .toList();
    }
}
