package org.starhop.therapist;

import com.vaadin.flow.component.html.Paragraph;

/** Stands wherever the starter library is shown: somebody licensed must look at it first. */
public class StarterNote extends Paragraph {

    public StarterNote() {
        super();
        setText(getTranslation("therapist.library.starter"));
        addClassName("starter-note");
    }
}
