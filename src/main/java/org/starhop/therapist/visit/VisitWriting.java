package org.starhop.therapist.visit;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.starhop.base.Language;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.child.Child;
import org.starhop.exercise.Readability;
import org.starhop.followup.visit.VisitText;
import org.starhop.followup.visit.VisitTexts;

/** What is written at a visit: for oneself, for the team, and for the family, with the grade that the last one reads at. */
class VisitWriting extends Section {

    private static final int ROWS = 3;

    private final VisitTexts texts;
    private final Child child;
    private final UUID visitId;
    private final Map<VisitText, TypedText> fields = new EnumMap<>(VisitText.class);
    private final Paragraph grade = new Paragraph();

    VisitWriting(VisitTexts texts, Child child, UUID visitId) {
        this.texts = texts;
        this.child = child;
        this.visitId = visitId;
        addClassNames("panel", "stack");
        add(new H2(getTranslation("therapist.visit.writing")));
        for (VisitText which : VisitText.values()) {
            add(field(which));
        }
        grade.addClassName("reading-grade");
        grade.getElement().setAttribute("role", "status");
        add(grade);
        Objects.requireNonNull(fields.get(VisitText.FAMILY_SUMMARY)).onText(this::showGrade);
    }

    /** Shows what is stored, except where somebody is typing. */
    void show(Map<VisitText, String> stored) {
        fields.forEach((which, field) -> field.show(stored.getOrDefault(which, "")));
    }

    /** Points at the summary that is missing. */
    void say(String sentence) {
        TextArea summary =
                Objects.requireNonNull(fields.get(VisitText.FAMILY_SUMMARY)).field();
        summary.setErrorMessage(sentence);
        summary.setInvalid(true);
        summary.focus();
    }

    private TypedText field(VisitText which) {
        TypedText typed = new TypedText(
                visitId,
                which.name(),
                which.name(),
                (base, text) -> texts.write(child.getId(), visitId, which, base, text));
        TextArea field = typed.field();
        field.setLabel(getTranslation("therapist.visit." + which));
        field.setHelperText(getTranslation("therapist.visit." + which + ".help", child.getNickname()));
        field.setMaxLength(VisitText.LONGEST);
        field.setManualValidation(true);
        field.setMinRows(ROWS);
        TestIds.set(field, which.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        fields.put(which, typed);
        return typed;
    }

    private void showGrade(String text) {
        boolean counted = child.getLanguage() == Language.EN && !text.isBlank();
        grade.setVisible(counted);
        if (counted) {
            double value = Readability.grade(text);
            boolean plain = value <= Readability.PLAIN_GRADE;
            grade.setText(Labels.text(
                    plain ? "therapist.text.plain" : "therapist.text.hard", Math.max(1, Math.round(value))));
            grade.getElement().getClassList().set("is-hard", !plain);
        }
    }
}
