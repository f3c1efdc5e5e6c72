package org.starhop.therapist.program;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.base.ui.FormErrors;
import org.starhop.exercise.ExerciseText;
import org.starhop.exercise.Readability;

/**
 * The text of an exercise in one language, one step per line. If all fields are empty, it has no text in this language.
 */
class TextFields extends Div {

    private final Language language;
    private final TextField name = line("name", 60);
    private final TextField prompt = line("prompt", 120);
    private final TextArea steps = area("steps", 2_000);
    private final TextField purpose = line("purpose", 300);
    private final TextArea safety = area("safety", 400);
    private final TextArea materials = area("materials", 2_000);
    private final TextField skill = line("skill", 80);
    private final Paragraph grade = new Paragraph();

    TextFields(Language language, FormErrors errors, Runnable changed) {
        this.language = language;
        addClassName("form");
        getElement().setAttribute("lang", language.code());
        grade.addClassName("reading-grade");
        grade.getElement().setAttribute("role", "status");
        add(
                named(errors, "name", name),
                named(errors, "prompt", prompt),
                errors.put(key("steps"), identified(steps, "steps")),
                grade,
                named(errors, "purpose", purpose),
                errors.put(key("safety"), identified(safety, "safety")),
                errors.put(key("materials"), identified(materials, "materials")),
                named(errors, "skill", skill));
        Stream.of(name, prompt, purpose, skill).forEach(field -> field.addValueChangeListener(change -> changed.run()));
        Stream.of(steps, safety, materials).forEach(field -> field.addValueChangeListener(change -> changed.run()));
        Stream.of(steps, safety).forEach(field -> field.addValueChangeListener(change -> showGrade()));
        purpose.addValueChangeListener(change -> showGrade());
    }

    void fill(@Nullable ExerciseText text) {
        name.setValue(text == null ? "" : text.name());
        prompt.setValue(text == null ? "" : text.prompt());
        steps.setValue(text == null ? "" : String.join("\n", text.steps()));
        purpose.setValue(text == null ? "" : text.purpose());
        safety.setValue(text == null ? "" : text.safety());
        materials.setValue(text == null ? "" : String.join("\n", text.materials()));
        skill.setValue(text == null ? "" : text.skill());
        showGrade();
    }

    /**
     * Returns the text, or nothing if all fields are empty. An error names its field prefixed with the language,
     * {@code en.steps}.
     */
    Optional<ExerciseText> text() {
        boolean empty = Stream.of(name, prompt, purpose, skill).allMatch(TextField::isEmpty) && steps.isEmpty();
        if (empty) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ExerciseText(
                    name.getValue(),
                    skill.getValue(),
                    purpose.getValue(),
                    prompt.getValue(),
                    lines(steps),
                    lines(materials),
                    safety.getValue()));
        } catch (DomainException.Invalid invalid) {
            throw new DomainException.Invalid(key(invalid.field()), invalid.key(), invalid.arguments());
        }
    }

    private void showGrade() {
        boolean counted = language == Language.EN && !steps.isEmpty();
        grade.setVisible(counted);
        if (counted) {
            double value = Readability.grade(steps.getValue() + "\n" + purpose.getValue() + "\n" + safety.getValue());
            boolean plain = value <= Readability.PLAIN_GRADE;
            grade.setText(getTranslation(
                    plain ? "therapist.text.plain" : "therapist.text.hard", Math.max(1, Math.round(value))));
            grade.getElement().getClassList().set("is-hard", !plain);
        }
    }

    private static List<String> lines(TextArea area) {
        return area.getValue().lines().filter(line -> !line.isBlank()).toList();
    }

    private String key(String field) {
        return language.code() + "." + field;
    }

    private TextField named(FormErrors errors, String field, TextField input) {
        input.setId("text-" + language.code() + "-" + field);
        return errors.put(key(field), input);
    }

    private TextArea identified(TextArea area, String field) {
        area.setId("text-" + language.code() + "-" + field);
        return area;
    }

    private TextField line(String field, int longest) {
        TextField line = new TextField(getTranslation("therapist.text." + field));
        line.setMaxLength(longest);
        line.setValueChangeMode(ValueChangeMode.LAZY);
        return line;
    }

    private TextArea area(String field, int longest) {
        TextArea area = new TextArea(getTranslation("therapist.text." + field));
        area.setMaxLength(longest);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        if (!field.equals("safety")) {
            area.setHelperText(getTranslation("therapist.text." + field + ".help"));
        }
        return area;
    }
}
