package org.starhop.therapist.program;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Require;
import org.starhop.base.ui.Fields;
import org.starhop.base.ui.FormErrors;
import org.starhop.exercise.Purpose;
import org.starhop.program.NewPrescription;

/**
 * Whether a new skill is a quest, and its target. The number of repetitions is a rule of thumb and is labeled as one.
 */
class QuestFields extends Div {

    private static final int LEAST = 100;
    private static final int MOST = 20_000;

    private final Checkbox quest = new Checkbox(getTranslation("therapist.quest.switch"));
    private final IntegerField target = Fields.number("therapist.quest.target");

    QuestFields(FormErrors errors) {
        addClassName("form");
        quest.setId("quest");
        quest.setHelperText(getTranslation("therapist.quest.help"));
        target.setId("quest-target");
        target.setHelperText(getTranslation("therapist.quest.rule-of-thumb"));
        target.setMin(LEAST);
        target.setMax(MOST);
        target.setStep(100);
        target.setStepButtonsVisible(true);
        target.setManualValidation(true);
        quest.addValueChangeListener(change -> target.setVisible(change.getValue()));
        add(quest, errors.put("questTarget", target));
    }

    /** Fills the fields, which are shown for new skills only. */
    void fill(Purpose purpose, @Nullable Integer number) {
        setVisible(purpose == Purpose.NEW_SKILL);
        quest.setValue(number != null);
        target.setValue(number == null ? NewPrescription.USUAL_QUEST : number);
        target.setVisible(number != null);
    }

    /** Returns the target; null without a quest. */
    @Nullable
    Integer target() {
        return isVisible() && quest.getValue()
                ? Require.range("questTarget", Fields.typed("questTarget", target), LEAST, MOST)
                : null;
    }
}
