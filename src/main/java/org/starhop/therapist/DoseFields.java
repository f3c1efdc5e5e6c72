package org.starhop.therapist;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.base.ui.Fields;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Dosage.Side;
import org.starhop.exercise.Frequency;

/** How much, and how often. The minutes follow the dose until somebody sets them. */
public class DoseFields extends Div {

    private final IntegerField sets = number("sets", 20);
    private final IntegerField reps = number("reps", 200);
    private final IntegerField hold = number("hold", 300);
    private final IntegerField minutes = number("minutes", 60);
    private final Select<Side> side = new Select<>();
    private final IntegerField timesPerWeek = number("times-per-week", 7);
    private final IntegerField timesPerDay = number("times-per-day", 4);
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>();
    private final IntegerField minutesEach = number("minutes-each", 60);

    /** Creates the fields; {@code changed} is called after each change. */
    public DoseFields(FormErrors errors, Runnable changed) {
        addClassName("dose");
        side.setId("dose-side");
        side.setLabel(getTranslation("therapist.dose.side"));
        side.setItems(Side.values());
        side.setEmptySelectionAllowed(true);
        side.setItemLabelGenerator(
                value -> value == null ? getTranslation("therapist.dose.no-side") : Labels.of(value));
        side.setEmptySelectionCaption(getTranslation("therapist.dose.no-side"));
        weekdays.setId("dose-weekdays");
        weekdays.addClassName("in-a-row");
        weekdays.setLabel(getTranslation("therapist.dose.weekdays"));
        weekdays.setHelperText(getTranslation("therapist.dose.weekdays.help"));
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(Labels::of);
        minutesEach.setHelperText(getTranslation("therapist.dose.minutes-each.help"));
        Div much = new Div(
                errors.put("sets", sets),
                errors.put("reps", reps),
                errors.put("holdSeconds", hold),
                errors.put("minutes", minutes),
                errors.put("side", side));
        Div often = new Div(
                errors.put("timesPerWeek", timesPerWeek),
                errors.put("timesPerDay", timesPerDay),
                errors.put("minutesEach", minutesEach));
        much.addClassName("dose-row");
        often.addClassName("dose-row");
        add(new H2(getTranslation("therapist.dose.title")), much, often, errors.put("weekdays", weekdays));
        Stream.<HasValue<?, ?>>of(sets, reps, hold, minutes, side)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        estimate();
                    }
                }));
        weekdays.addValueChangeListener(change -> {
            if (change.isFromClient() && !weekdays.isEmpty()) {
                timesPerWeek.setValue(weekdays.getValue().size());
            }
        });
        Stream.<HasValue<?, ?>>of(sets, reps, hold, minutes, side, timesPerWeek, timesPerDay, weekdays, minutesEach)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    /** Leaves out the minutes, where they follow from the dose. */
    public DoseFields withoutMinutesEach() {
        minutesEach.setVisible(false);
        return this;
    }

    /** Fills in a dose, how often, and how many minutes each time takes. */
    public void fill(Dosage dosage, Frequency frequency, int eachTime) {
        set(sets, dosage.sets());
        set(reps, dosage.reps());
        set(hold, dosage.holdSeconds());
        set(minutes, dosage.minutes());
        side.setValue(dosage.side());
        timesPerWeek.setValue(frequency.timesPerWeek());
        timesPerDay.setValue(frequency.timesPerDay());
        weekdays.setValue(frequency.weekdays());
        minutesEach.setValue(eachTime);
    }

    /** Returns the dose as entered; an invalid part names its field. */
    public Dosage dosage() {
        return new Dosage(
                Fields.typed("sets", sets),
                Fields.typed("reps", reps),
                Fields.typed("holdSeconds", hold),
                Fields.typed("minutes", minutes),
                side.getValue());
    }

    /** Returns how often, as entered; an invalid part names its field. */
    public Frequency frequency() {
        return new Frequency(
                Require.range("timesPerWeek", Fields.typed("timesPerWeek", timesPerWeek), 1, 7),
                Require.range("timesPerDay", Fields.typed("timesPerDay", timesPerDay), 1, 4),
                Set.copyOf(weekdays.getValue()));
    }

    /** Returns how many minutes each time takes, 1 to 60. */
    public int minutesEach() {
        return Require.range("minutesEach", Fields.typed("minutesEach", minutesEach), 1, 60);
    }

    private void estimate() {
        try {
            minutesEach.setValue(dosage().estimatedMinutes());
        } catch (DomainException.Invalid unfinished) {
            // An incomplete dose has no duration yet, so the minutes stay until it is complete.
        }
    }

    private static void set(IntegerField field, @Nullable Integer value) {
        if (value == null) {
            field.clear();
        } else {
            field.setValue(value);
        }
    }

    private IntegerField number(String name, int max) {
        IntegerField field = Fields.number("therapist.dose." + name + ".label");
        field.setId("dose-" + name);
        field.setMin(1);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }
}
