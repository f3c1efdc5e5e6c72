package org.starhop.base.ui;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Set;

/** Which way a language is written, and pages with it. */
public final class WritingDirection {

    private static final Set<String> FROM_THE_RIGHT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi");

    private WritingDirection() {}

    public static Direction of(Locale locale) {
        return FROM_THE_RIGHT.contains(locale.getLanguage()) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    /** An address, which keeps its own direction amid words of any language. */
    public static String fromTheLeft(String address) {
        return '\u2066' + address + '\u2069';
    }

    /** Shows a page in this language. Pages open from left to right, so those need not be told. */
    public static void speak(UI ui, Locale locale) {
        ui.setLocale(locale);
        if (of(locale) == Direction.RIGHT_TO_LEFT) {
            ui.setDirection(Direction.RIGHT_TO_LEFT);
        }
    }
}
