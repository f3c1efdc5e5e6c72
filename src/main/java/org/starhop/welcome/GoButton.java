package org.starhop.welcome;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The primary action of a page. */
class GoButton extends Button {

    GoButton(String id, String text, Runnable go) {
        super(text, click -> go.run());
        setId(id);
        addClassName("go");
        addThemeVariants(ButtonVariant.PRIMARY);
    }

    /** Lets the Enter key trigger it anywhere in this form. */
    GoButton on(Component form) {
        addClickShortcut(Key.ENTER).listenOn(form).resetFocusOnActiveElement();
        return this;
    }
}
