package org.starhop.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** A list under its heading, or a sentence while it is empty. */
public class ListSection extends Section {

    public ListSection(String heading, List<? extends Component> items, String whenEmpty) {
        addClassName("stack");
        add(new H2(heading));
        items.forEach(this::add);
        if (items.isEmpty()) {
            addNote(whenEmpty);
        }
    }

    /** Adds a secondary sentence below the list. */
    public Paragraph addNote(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("soft");
        add(note);
        return note;
    }
}
