package org.starhop.parent;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.PrescriptionChange;
import org.starhop.program.PrescriptionVersion;

/** That something changed, when and why, and what the therapist wrote about it. */
public class WhyChanged extends Div {

    public WhyChanged(PrescriptionVersion version) {
        this(version.getChange(), version.getReason(), version.getComment(), version.getEffectiveOn());
    }

    WhyChanged(
            PrescriptionChange change,
            @Nullable AdjustmentReason reason,
            @Nullable String comment,
            LocalDate effectiveOn) {
        addClassName("why-changed");
        String what = Labels.text("parent.change." + change, DateFormats.longDay(effectiveOn));
        add(new Paragraph(reason == null ? what : what + " " + Labels.text("parent.change.why." + reason)));
        if (comment != null) {
            Paragraph quoted = new Paragraph("“" + comment + "”");
            quoted.addClassName("comment");
            add(quoted);
        }
        TestIds.set(this, "why-changed");
    }
}
