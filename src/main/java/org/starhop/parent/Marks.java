package org.starhop.parent;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.starhop.base.Discipline;
import org.starhop.base.ui.Labels;
import org.starhop.practice.SlotState;

/** Small signs that say something by shape, color and text together. */
public final class Marks {

    private Marks() {}

    /** The letters of a discipline; its full name is read aloud. */
    public static Span discipline(Discipline discipline) {
        Span letters = new Span(discipline.name());
        letters.addClassNames("discipline", discipline.name().toLowerCase(Locale.ROOT));
        letters.setTitle(Labels.of(discipline));
        return letters;
    }

    /** How a slot stands. */
    public static Span state(SlotState state) {
        Span word = new Span(Labels.of(state));
        word.addClassNames("state", state.code());
        return word;
    }

    /** A number of stars, said as stars. */
    public static Span stars(int count) {
        Span stars = new Span(String.valueOf(count));
        stars.addClassName("stars");
        stars.getElement().setAttribute("role", "img");
        stars.getElement().setAttribute("aria-label", Labels.text("parent.stars", count));
        return stars;
    }

    /** One star, lit. */
    public static Span lit() {
        Span star = new Span();
        star.addClassName("stars");
        star.getElement().setAttribute("role", "img");
        star.getElement().setAttribute("aria-label", Labels.text("parent.stars", 1));
        return star;
    }

    /** A few words in a small field. */
    public static Span chip(String text) {
        Span chip = new Span(text);
        chip.addClassName("chip");
        return chip;
    }
}
