package org.starhop.therapist.program;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.Library;
import org.starhop.program.Adjustment;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.testing.Typing;
import org.starhop.therapist.ConsoleTest;

/** What was typed is what is saved: a date that does not exist and letters instead of a number are not "none". */
class NonsenseTests extends ConsoleTest {

    @Test
    void anInvalidLastDayChangesNothing() {
        LocalDate lastDay = family.today().plusDays(20);
        Prescription skipping = until(lastDay);
        openAdjust(skipping);
        Typing.nonsense(byId(DatePicker.class, "ends-on"), "12/45/2026");
        click("save-adjustment");
        assertThat(byId(DatePicker.class, "ends-on").isInvalid()).isTrue();
        assertThat(byId(DatePicker.class, "ends-on").getErrorMessage()).startsWith("That is not a date.");
        assertThat(program().getFirst().getEndsOn()).isEqualTo(lastDay);
    }

    @Test
    void everyFieldOfAnAdjustmentSaysWhyItIsNotSaved() {
        Prescription skipping = until(family.today().plusDays(20));
        int version = program().getFirst().getVersion();
        openAdjust(skipping);
        everyFieldBlocks("save-adjustment");
        assertThat(program().getFirst().getVersion()).isEqualTo(version);
        click("save-adjustment");
        assertThat(program().getFirst().getVersion()).isEqualTo(version + 1);
    }

    @Test
    void everyFieldOfAPrescriptionSaysWhyItIsNotSaved() {
        openPrescribe();
        everyFieldBlocks("confirm-prescribe");
        assertThat(program()).isEmpty();
        click("confirm-prescribe");
        assertThat(program()).hasSize(1);
    }

    @Test
    void calendarsSpeakTheReadersLanguageAndWeeksBeginOnMonday() {
        UI.getCurrent().setLocale(Locale.of("es"));
        openPrescribe();
        assertThat(_find(DatePicker.class)).hasSize(2).allSatisfy(field -> {
            assertThat(field.getI18n().getMonthNames()).startsWith("enero");
            assertThat(field.getI18n().getToday()).isEqualTo("Hoy");
            assertThat(field.getI18n().getFirstDayOfWeek()).isEqualTo(DayOfWeek.MONDAY.getValue());
        });
    }

    private void everyFieldBlocks(String save) {
        List<IntegerField> numbers = _find(IntegerField.class);
        assertThat(numbers).hasSize(8);
        for (IntegerField field : numbers) {
            Integer before = field.getValue();
            Typing.nonsense(field, "1e");
            click(save);
            assertThat(field.isInvalid()).as(field.getLabel()).isTrue();
            assertThat(field.getErrorMessage()).as(field.getLabel()).isNotBlank();
            field.getElement().setProperty("_inputElementValue", "");
            field.clear();
            field.setValue(before);
        }
        for (DatePicker field : _find(DatePicker.class)) {
            LocalDate before = field.getValue();
            Typing.nonsense(field, "12/45/2026");
            click(save);
            assertThat(field.isInvalid()).as(field.getLabel()).isTrue();
            assertThat(field.getErrorMessage()).as(field.getLabel()).isNotBlank();
            field.getElement().setProperty("_inputElementValue", "");
            field.clear();
            field.setValue(before);
        }
    }

    private Prescription until(LocalDate lastDay) {
        Prescription skipping = family.prescribed("skip-along", Dosage.ofReps(1, 10), Frequency.DEFAULT);
        var adjustment = new Adjustment(skipping.getPlan(), lastDay, AdjustmentReason.PROGRESS, null, 5_000);
        family.asTherapist(() -> given.get(Prescribing.class)
                .adjust(family.childId(), skipping.getId(), adjustment, skipping.getRowVersion()));
        return skipping;
    }

    @SuppressWarnings("unchecked")
    private void openAdjust(Prescription prescription) {
        open(childPath() + "/adjust/" + prescription.getId(), AdjustView.class);
        _setValue((Select<AdjustmentReason>) byId(Select.class, "reason"), AdjustmentReason.PROGRESS);
    }

    private void openPrescribe() {
        var skipping = given.as(clinic.pt(), () -> given.get(Library.class).bySlug("skip-along"));
        open(childPath() + "/prescribe/" + skipping.id(), PrescribeView.class);
        _setValue(byId(Checkbox.class, "quest"), true);
    }
}
