package org.starhop.therapist;

import com.vaadin.flow.component.html.Span;
import org.starhop.base.Discipline;
import org.starhop.base.ui.Labels;

/** A few words in a small colored field; the words alone say it all. */
public class Chip extends Span {

    /** How loud it is. */
    public enum Tone {
        QUIET,
        GOOD,
        CARE,
        URGENT
    }

    public Chip(String words, Tone tone) {
        super(words);
        addClassNames("chip", tone.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** A discipline by color and letters, with its full name as a tooltip. */
    public static Chip of(Discipline discipline) {
        Chip chip = new Chip(discipline.name(), Tone.QUIET);
        chip.addClassNames("discipline", discipline.name().toLowerCase(java.util.Locale.ROOT));
        chip.getElement().setAttribute("title", Labels.of(discipline));
        return chip;
    }
}
