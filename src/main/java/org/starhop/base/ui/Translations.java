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

/** All texts of the consoles, a bundle for each part, every bundle in every language. */
@Component
public class Translations implements I18NProvider {

    /** Names of the bundles below {@code vaadin-i18n/}. */
    public static final List<String> BUNDLES = List.of("common", "welcome", "therapist", "parent");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    /** The text in this language with its places filled; a missing key is an error that {@code TranslationTests} finds. */
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

    /** One bundle in one language. */
    public static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle("vaadin-i18n." + name, locale, NO_FALLBACK);
    }
}
