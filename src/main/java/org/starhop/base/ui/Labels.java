package org.starhop.base.ui;

import com.vaadin.flow.component.UI;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.base.Names;

/** Words for domain values, in the reader's language. */
public final class Labels {

    private Labels() {}

    /** Returns the word for an enum value, from a key such as {@code PracticeResult.DONE}. */
    public static String of(Enum<?> value) {
        return text(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** Returns the text of a key. */
    public static String text(String key, Object... arguments) {
        return translator().getTranslation(key, locale(), arguments);
    }

    /** Returns a sentence that says what to do about an error. */
    public static String of(DomainException error) {
        return text(error.key(), error.arguments());
    }

    /** Returns the language of the page on this thread. */
    public static Language language() {
        return Language.of(locale());
    }

    /** Returns the language of the page with a region, for days, times, and numbers. */
    public static Locale region() {
        return switch (language()) {
            case EN -> Locale.US;
            case ES -> Locale.of("es", "MX");
        };
    }

    /** Returns a comparator that sorts by name, as the reader's dictionaries do. */
    public static <T> Comparator<T> byName(Function<T, String> name) {
        return Comparator.comparing(name, Names.inOrder(region()));
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    private static Translations translator() {
        return new Translations();
    }
}
