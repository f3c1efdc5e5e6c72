package org.starhop.parent;

import com.vaadin.flow.component.Component;

/** Stable names for what a journey clicks on, where an id would not be unique. */
final class Handles {

    private Handles() {}

    static <C extends Component> C name(C component, String name) {
        component.getElement().setAttribute("data-testid", name);
        return component;
    }
}
