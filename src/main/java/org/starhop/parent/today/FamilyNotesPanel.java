package org.starhop.parent.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.followup.FamilyNoteKind;
import org.starhop.followup.FamilyNoteLine;
import org.starhop.parent.FamilyNoteCard;

/** Proud moments of the day, and questions for the next visit. What is being typed stays when something changes. */
class FamilyNotesPanel extends Section {

    /** What the page does about notes. */
    interface Desk {
        void write(FamilyNoteKind kind, String text);

        void takeBack(FamilyNoteLine note);
    }

    private final Desk desk;
    private final Div list = new Div();
    private final Div form = new Div();
    private final Div buttons = new Div();
    private List<FamilyNoteLine> shown = List.of();

    FamilyNotesPanel(Desk desk) {
        this.desk = desk;
        addClassNames("family-notes", "panel", "stack");
        setId("family-notes");
        list.addClassName("notes");
        list.setVisible(false);
        buttons.addClassName("barriers");
        for (FamilyNoteKind kind : FamilyNoteKind.values()) {
            Button open = new Button(Labels.of(kind), click -> ask(kind));
            buttons.add(TestIds.set(open, "add-" + code(kind)));
        }
        add(new H2(Labels.text("parent.notes.title")), list, buttons, form);
    }

    void show(List<FamilyNoteLine> notes) {
        if (notes.equals(shown)) {
            return;
        }
        shown = notes;
        list.removeAll();
        notes.forEach(note -> list.add(card(note)));
        list.setVisible(!notes.isEmpty());
    }

    /** Closes the form, with whatever is typed in it. */
    void close() {
        form.removeAll();
        buttons.setVisible(true);
    }

    private void ask(FamilyNoteKind kind) {
        Consumer<String> save = text -> {
            desk.write(kind, text);
            close();
        };
        form.removeAll();
        form.add(TestIds.set(new FamilyNoteForm(kind, save, this::close), code(kind) + "-form"));
        buttons.setVisible(false);
    }

    private Component card(FamilyNoteLine note) {
        FamilyNoteCard card = new FamilyNoteCard(note);
        if (note.mine()) {
            Button back = new Button(Labels.text("parent.today.take-back"), click -> desk.takeBack(note));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            back.setAriaLabel(Labels.text("parent.today.take-back-for", note.text()));
            card.add(TestIds.set(back, "take-note-back"));
        }
        return card;
    }

    private static String code(FamilyNoteKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
