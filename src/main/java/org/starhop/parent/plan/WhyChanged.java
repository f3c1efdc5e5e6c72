package org.starhop.parent.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.PrescriptionVersion;

/** What a therapist changed last, why, and what they wrote about it. */
class WhyChanged extends Div {

    WhyChanged(PrescriptionVersion version) {
        addClassName("why-changed");
        LocalDate day = version.getEffectiveOn();
        String what = Labels.text("parent.change." + version.getChange(), DateFormats.longDay(day));
        AdjustmentReason reason = version.getReason();
        add(new Paragraph(reason == null ? what : what + " " + Labels.text("parent.change.why." + reason)));
        if (version.getComment() != null) {
            Paragraph comment = new Paragraph("“" + version.getComment() + "”");
            comment.addClassName("comment");
            add(comment);
        }
        TestIds.set(this, "why-changed");
    }
}
