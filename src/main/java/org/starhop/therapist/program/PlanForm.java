package org.starhop.therapist.program;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.base.ui.DayFields;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.exercise.ExerciseText;
import org.starhop.program.PrescriptionPlan;
import org.starhop.therapist.DoseFields;

/** Everything a therapist decides about an exercise: dose, last day, note, and the text in both languages. */
class PlanForm extends Div {

    private final DoseFields dose;
    private final DatePicker endsOn = DayFields.day("therapist.plan.ends-on");
    private final TextArea note = new TextArea(getTranslation("therapist.plan.note"));
    private final Map<Language, TextFields> texts = new EnumMap<>(Language.class);
    private final Map<Language, Details> folds = new EnumMap<>(Language.class);

    /**
     * Creates a form.
     *
     * @param days what is shown beside the last day
     */
    PlanForm(FormErrors errors, Runnable changed, Component... days) {
        dose = new DoseFields(errors, changed);
        addClassName("form");
        endsOn.setId("ends-on");
        endsOn.setClearButtonVisible(true);
        endsOn.addValueChangeListener(change -> changed.run());
        endsOn.setHelperText(getTranslation("therapist.plan.ends-on.help"));
        note.setId("plan-note");
        note.setMaxLength(PrescriptionPlan.LONGEST_NOTE);
        note.setHelperText(getTranslation("therapist.plan.note.help"));
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(change -> changed.run());
        Div span = new Div(days);
        span.add(errors.put("endsOn", endsOn));
        span.addClassName("side-by-side");
        errors.beforeShowing(this::bringIntoView);
        add(dose, span, errors.put("note", note));
        for (Language language : Language.values()) {
            add(fold(language, new TextFields(language, errors, changed)));
        }
    }

    private Details fold(Language language, TextFields fields) {
        Details fold = new Details(getTranslation("therapist.plan.words", Labels.of(language)), fields);
        fold.setId("change-words-" + language.code());
        texts.put(language, fields);
        folds.put(language, fold);
        return fold;
    }

    void fill(PrescriptionPlan plan, @Nullable LocalDate lastDay) {
        dose.fill(plan.dosage(), plan.frequency(), plan.minutesEach());
        endsOn.setValue(lastDay);
        note.setValue(plan.note() == null ? "" : plan.note());
        texts.forEach((language, fields) -> fields.fill(plan.texts().get(language)));
    }

    /** Returns the plan as entered. An invalid part names its field, which is scrolled into view. */
    PrescriptionPlan plan() {
        return new PrescriptionPlan(written(), dose.dosage(), dose.frequency(), dose.minutesEach(), note.getValue());
    }

    private void bringIntoView(String field) {
        for (Language language : Language.values()) {
            if (field.startsWith(language.code() + ".")) {
                unfold(language);
            }
        }
    }

    private Map<Language, ExerciseText> written() {
        Map<Language, ExerciseText> written = new EnumMap<>(Language.class);
        texts.forEach((language, fields) -> fields.text().ifPresent(text -> written.put(language, text)));
        if (written.isEmpty()) {
            throw new DomainException.Invalid("en.steps", "error.required");
        }
        return written;
    }

    /** Returns the plan, or nothing while it is incomplete. */
    Optional<PrescriptionPlan> planSoFar() {
        try {
            return Optional.of(plan());
        } catch (DomainException.Invalid unfinished) {
            return Optional.empty();
        }
    }

    @Nullable
    LocalDate endsOn() {
        return DayFields.typed("endsOn", endsOn);
    }

    /** Returns the last day; null if there is none, or while it is no date. */
    @Nullable
    LocalDate endsOnSoFar() {
        try {
            return endsOn();
        } catch (DomainException.Invalid unfinished) {
            return null;
        }
    }

    /** Expands the text in this language for editing. */
    void unfold(Language language) {
        Objects.requireNonNull(folds.get(language)).setOpened(true);
    }
}
