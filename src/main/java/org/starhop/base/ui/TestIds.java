package org.starhop.base.ui;

import com.vaadin.flow.component.Component;

/** Stable names for what a journey clicks on, where an id would not be unique. */
public final class TestIds {

    private TestIds() {}

    /** Gives it this {@code data-testid}. */
    public static <C extends Component> C set(C component, String testId) {
        component.getElement().setAttribute("data-testid", testId);
        return component;
    }
}
