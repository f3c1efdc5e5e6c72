package org.starhop.console;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.starhop.base.Discipline;
import org.starhop.base.ui.Labels;
import org.starhop.practice.SlotState;

/** A few words in a small colored shape; the words say it all without the color. */
public class Badge extends Span {

    /** How strongly a badge stands out. */
    public enum Tone {
        QUIET,
        GOOD,
        CARE,
        URGENT
    }

    /** Creates a subdued badge. */
    public Badge(String words) {
        this(words, Tone.QUIET);
    }

    public Badge(String words, Tone tone) {
        super(words);
        addClassNames("chip", code(tone));
    }

    private Badge() {}

    /** Returns a discipline's letters in its color, with its full name as a tooltip. */
    public static Badge of(Discipline discipline) {
        Badge letters = new Badge();
        letters.setText(discipline.name());
        letters.addClassNames("discipline", code(discipline));
        letters.setTitle(Labels.of(discipline));
        return letters;
    }

    /** Returns a slot's state by symbol, color, and word. */
    public static Badge of(SlotState state) {
        Badge word = new Badge();
        word.setText(Labels.of(state));
        word.addClassNames("state", state.code());
        return word;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
