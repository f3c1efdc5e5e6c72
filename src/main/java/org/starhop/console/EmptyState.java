package org.starhop.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Pictures;

/** Shown where there is nothing yet: a picture, why it is empty, and what to do next. */
public class EmptyState extends Div {

    /**
     * Creates it for part of a page, with the texts {@code <key>.title} and {@code <key>.text}, both with these
     * arguments.
     */
    public EmptyState(String picture, String key, Object... arguments) {
        this(picture, new H2(Labels.text(key + ".title", arguments)), Labels.text(key + ".text", arguments));
    }

    private EmptyState(String picture, Component heading, String text) {
        addClassName("empty");
        add(Pictures.of(picture, ""), heading, new Paragraph(text));
    }

    /** Creates it for a whole page, with the title as the page's heading. */
    public static EmptyState page(String picture, String key) {
        return new EmptyState(picture, new H1(Labels.text(key + ".title")), Labels.text(key + ".text"));
    }

    /** Adds possible actions. */
    public EmptyState with(Component... actions) {
        add(actions);
        return this;
    }
}
