package org.starhop.parent;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.followup.FamilyNoteLine;

/** A proud moment, or a question for the next visit, and who wrote it. */
public class FamilyNoteCard extends Div {

    public FamilyNoteCard(FamilyNoteLine note) {
        addClassName("help-request");
        TestIds.set(this, "family-note");
        getElement().setAttribute("data-kind", note.kind().name());
        Paragraph kind = new Paragraph(Labels.of(note.kind()));
        kind.addClassName("asked");
        Paragraph text = new Paragraph("“" + note.text() + "”");
        text.addClassName("comment");
        add(kind, text);
        if (!note.mine()) {
            add(TextSpans.secondary(note.author()));
        }
    }
}
