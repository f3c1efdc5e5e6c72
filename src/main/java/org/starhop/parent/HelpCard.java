package org.starhop.parent;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.followup.HelpLine;
import org.starhop.followup.HelpLine.Answer;
import org.starhop.program.Prescription;

/** What a family asked a therapist about an exercise, and the answer once there is one. */
public class HelpCard extends Div {

    public HelpCard(HelpLine line, ZoneId zone) {
        addClassName("help-request");
        TestIds.set(this, "help-request");
        getElement().setAttribute("data-state", line.isOpen() ? "waiting" : "answered");
        Paragraph asked = new Paragraph(Labels.text("parent.help." + line.kind()));
        asked.addClassName("asked");
        add(asked, quoted(line.words()));
        Answer answer = line.answer();
        if (answer == null) {
            String when = DateFormats.shortDayAndTime(line.askedAt(), zone);
            add(TextSpans.secondary(
                    line.mine()
                            ? Labels.text("parent.help.sent", when)
                            : Labels.text("parent.help.sent-by", line.askedBy(), when)));
        } else {
            add(TextSpans.secondary(Labels.text("parent.help.answered", answer.by())));
            add(answer.text() == null ? new Paragraph(Labels.text("parent.help.in-talk")) : quoted(answer.text()));
        }
    }

    /** Names the exercise, where the card stands apart from it. */
    public HelpCard about(Prescription prescription) {
        addComponentAsFirst(
                new H3(prescription.getPlan().text(Labels.language()).name()));
        return this;
    }

    private static Paragraph quoted(@Nullable String words) {
        Paragraph quoted = new Paragraph(words == null ? "" : "“" + words + "”");
        quoted.addClassName("comment");
        quoted.setVisible(words != null);
        return quoted;
    }
}
