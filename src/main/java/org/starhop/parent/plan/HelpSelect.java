package org.starhop.parent.plan;

import com.vaadin.flow.component.select.Select;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.program.Prescription;
import org.starhop.program.PromptLevel;

/** How much help the child gets with an exercise, most first. It can be reduced and may increase again. */
class HelpSelect extends Select<PromptLevel> {

    HelpSelect(Prescription prescription, PlanActions actions) {
        String unsaid = Labels.text("parent.plan.help-unsaid");
        setLabel(Labels.text("parent.plan.help"));
        setHelperText(Labels.text("parent.plan.help-how"));
        setItems(PromptLevel.values());
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(unsaid);
        setItemLabelGenerator(level -> level == null ? unsaid : Labels.of(level));
        setValue(prescription.getPromptLevel());
        addValueChangeListener(change -> actions.prompt(prescription, change.getValue()));
        TestIds.set(this, "prompt-level");
    }
}
