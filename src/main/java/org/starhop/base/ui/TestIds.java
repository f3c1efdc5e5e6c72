package org.starhop.base.ui;

import com.vaadin.flow.component.Component;

/** Stable names for elements that tests click, where an id would not be unique. */
public final class TestIds {

    private TestIds() {}

    /** Sets this {@code data-testid}. */
    public static <C extends Component> C set(C component, String testId) {
        component.getElement().setAttribute("data-testid", testId);
        return component;
    }
}
