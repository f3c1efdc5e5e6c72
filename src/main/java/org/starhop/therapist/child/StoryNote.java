package org.starhop.therapist.child;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.followup.FamilyNoteKind;
import org.starhop.followup.FamilyNoteLine;

/** A proud moment, or a question for the next visit, among what happened at home. */
class StoryNote extends ListItem {

    StoryNote(FamilyNoteLine note, ZoneId zone) {
        addClassName("log");
        TestIds.set(this, "family-note");
        Span kind = new Span(Labels.of(note.kind()));
        kind.addClassName("log-exercise");
        Paragraph text = new Paragraph(note.text());
        text.addClassName("log-note");
        Div words = new Div(
                kind,
                TextSpans.secondary(DateFormats.shortDayAndTime(note.writtenAt(), zone) + " · " + note.author()),
                text);
        words.addClassName("log-words");
        add(Pictures.of(note.kind() == FamilyNoteKind.PROUD ? "1f31f" : "1f989", ""), words);
    }
}
