package org.starhop.parent.tablets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Notifications;
import org.starhop.child.LeavePins;

/** The family's PIN for leaving child mode: none, or one that can be changed and removed. */
class PinPanel extends Section {

    private final UUID childId;
    private final LeavePins pins;

    PinPanel(UUID childId, LeavePins pins) {
        this.childId = childId;
        this.pins = pins;
        addClassNames("panel", "stack");
        setId("pin");
        show();
    }

    private void show() {
        boolean isSet = pins.isSet(childId);
        removeAll();
        Paragraph how = new Paragraph(Labels.text("parent.pin.how"));
        how.addClassName("soft");
        Div buttons = new Div(button("set-pin", isSet ? "parent.pin.change" : "parent.pin.set", this::ask));
        if (isSet) {
            buttons.add(button("remove-pin", "parent.pin.remove", this::remove));
        }
        buttons.addClassName("row");
        Paragraph state = new Paragraph(Labels.text(isSet ? "parent.pin.is-set" : "parent.pin.none"));
        state.setId("pin-state");
        add(new H2(Labels.text("parent.pin.title")), how, state, buttons);
    }

    private void ask() {
        new PinDialog(pin -> {
                    pins.set(childId, pin);
                    changed("parent.pin.saved");
                })
                .open();
    }

    private void remove() {
        pins.remove(childId);
        changed("parent.pin.removed");
    }

    private void changed(String news) {
        show();
        Notifications.done(news);
    }

    private static Button button(String id, String words, Runnable work) {
        Button button = new Button(Labels.text(words), click -> work.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
