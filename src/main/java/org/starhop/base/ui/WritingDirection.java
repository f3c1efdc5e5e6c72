package org.starhop.base.ui;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Set;

/** The direction in which a language, and therefore a page, is written. */
public final class WritingDirection {

    private static final Set<String> FROM_THE_RIGHT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi");

    private WritingDirection() {}

    public static Direction of(Locale locale) {
        return FROM_THE_RIGHT.contains(locale.getLanguage()) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    /** Wraps an address so that it keeps its own direction within text of any language. */
    public static String fromTheLeft(String address) {
        return '\u2066' + address + '\u2069';
    }

    /** Sets the page's language and direction. Pages open left to right, so that direction need not be set. */
    public static void speak(UI ui, Locale locale) {
        ui.setLocale(locale);
        if (of(locale) == Direction.RIGHT_TO_LEFT) {
            ui.setDirection(Direction.RIGHT_TO_LEFT);
        }
    }
}
