package org.starhop.therapist;

import com.vaadin.flow.component.html.Paragraph;

/** Shown wherever the starter library appears: a licensed therapist must review it first. */
public class StarterNote extends Paragraph {

    public StarterNote() {
        super();
        setText(getTranslation("therapist.library.starter"));
        addClassName("starter-note");
    }
}
