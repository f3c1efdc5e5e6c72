package org.starhop.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;
import org.starhop.base.Language;

/** All texts of the consoles: one bundle per part, each in every language. */
@Component
public class Translations implements I18NProvider {

    /** The names of the bundles in {@code vaadin-i18n/}. */
    public static final List<String> BUNDLES = List.of("common", "welcome", "therapist", "parent");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    /** Returns the text in this language with its placeholders filled. {@code TranslationTests} finds missing keys. */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        Locale spoken = Language.of(locale).locale();
        for (String bundle : BUNDLES) {
            ResourceBundle texts = bundle(bundle, spoken);
            if (texts.containsKey(key)) {
                return new MessageFormat(texts.getString(key), spoken).format(arguments);
            }
        }
        throw new MissingResourceException("No text for " + key, getClass().getName(), key);
    }

    /** Returns one bundle in one language. */
    public static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle("vaadin-i18n." + name, locale, NO_FALLBACK);
    }
}
