package org.starhop.therapist;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.starhop.base.ui.Labels;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.PrescriptionVersion;

/** The two questions about every change: why, and what the family should know. */
public final class Reasons {

    private Reasons() {}

    /** Returns the question why a plan is changed. */
    public static Select<AdjustmentReason> select() {
        Select<AdjustmentReason> reason = new Select<>();
        reason.setId("reason");
        reason.setLabel(Labels.text("therapist.reason"));
        reason.setItems(AdjustmentReason.values());
        reason.setItemLabelGenerator(value -> value == null ? "" : Labels.of(value));
        reason.setManualValidation(true);
        return reason;
    }

    /** Returns the question what else is worth knowing about the change. */
    public static TextArea comment() {
        TextArea comment = new TextArea(Labels.text("therapist.comment"));
        comment.setId("comment");
        comment.setHelperText(Labels.text("therapist.comment.help"));
        comment.setMaxLength(PrescriptionVersion.LONGEST_COMMENT);
        return comment;
    }
}
