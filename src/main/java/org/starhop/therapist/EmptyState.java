package org.starhop.therapist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Pictures;

/** What stands where a list is still empty: a picture, and what to do next. */
public class EmptyState extends Div {

    /** Texts are {@code <key>.title} and {@code <key>.text}. */
    public EmptyState(String picture, String key, Component... actions) {
        addClassName("empty");
        add(Pictures.of(picture, ""), new H2(Labels.text(key + ".title")), new Paragraph(Labels.text(key + ".text")));
        add(actions);
    }
}
