package org.starhop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.starhop.base.ui.Translations;

/** Every text shown to a person comes from the bundles, and every bundle has both languages. */
class TranslationTests {

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    private static final Path SOURCES = Path.of("src/main/java/org/starhop");
    private static final Pattern KEY_IN_USE =
            Pattern.compile("(?:getTranslation|Labels\\.text|translate|text)\\(\\s*\"([a-z][\\w.-]*\\.[\\w.-]+)\"");
    private static final Pattern ERROR_KEY = Pattern.compile("\"(error\\.[\\w-]+)\"");
    private static final Pattern SHOWN_LITERAL = Pattern.compile(
            "(?:new (?:Button|NativeButton|Span|H[1-6]|Paragraph|Div|Text|NativeLabel|Checkbox|TextField|TextArea"
                    + "|EmailField|PasswordField|Select|ComboBox|Tab|Details|ListItem|Notification|ConfirmDialog|Dialog)"
                    + "|\\.(?:setText|setLabel|setPlaceholder|setHelperText|setHeaderTitle|setAriaLabel|setTooltipText"
                    + "|setHeader|setTitle|setConfirmText|setCancelText|setErrorMessage)|Notification\\.show)"
                    + "\\(\\s*\"([^\"]*\\p{L}{2,}[^\"]*)\"");

    /** The product's name is the same in every language. */
    private static final Set<String> LITERALS_ALLOWED = Set.of("Starhop");

    static List<String> bundles() {
        return Translations.BUNDLES;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(String bundle) {
        assertThat(keys(bundle, "es")).isEqualTo(keys(bundle, "en"));
    }

    /** Of two texts with the same name, only the last is ever read. */
    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsWrittenTwice(String bundle) throws IOException {
        for (String file : List.of(bundle + ".properties", bundle + "_es.properties")) {
            List<String> names = Files.readAllLines(TEXTS.resolve(file)).stream()
                    .filter(line -> line.matches("[\\w.-]+=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(names).as(file).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsEmpty(String bundle) {
        for (String language : List.of("en", "es")) {
            ResourceBundle texts = texts(bundle, language);
            assertThat(keys(bundle, language))
                    .allSatisfy(key -> assertThat(texts.getString(key)).as(key).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void spanishIsSpanish(String bundle) {
        ResourceBundle english = texts(bundle, "en");
        ResourceBundle spanish = texts(bundle, "es");
        List<String> same = keys(bundle, "en").stream()
                .filter(key -> !SameInBothLanguages.KEYS.contains(key))
                .filter(key -> english.getString(key).equals(spanish.getString(key)))
                .toList();
        assertThat(same).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesFillTheSamePlaces(String bundle) {
        ResourceBundle english = texts(bundle, "en");
        ResourceBundle spanish = texts(bundle, "es");
        assertThat(keys(bundle, "en"))
                .allSatisfy(key ->
                        assertThat(places(spanish.getString(key))).as(key).isEqualTo(places(english.getString(key))));
    }

    @Test
    void everyKeyInUseHasAText() {
        Set<String> known = new TreeSet<>();
        Translations.BUNDLES.forEach(bundle -> known.addAll(keys(bundle, "en")));
        Set<String> missing = new TreeSet<>();
        for (Path source : sources()) {
            String code = read(source);
            for (Pattern pattern : List.of(KEY_IN_USE, ERROR_KEY)) {
                Matcher matcher = pattern.matcher(code);
                while (matcher.find()) {
                    if (!known.contains(matcher.group(1)) && !matcher.group(1).endsWith(".")) {
                        missing.add(matcher.group(1) + " in " + source.getFileName());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void anEnumWithLabelsHasALabelForEveryValue() throws ClassNotFoundException {
        Set<String> known = new TreeSet<>(keys("common", "en"));
        for (Path source : sources()) {
            if (read(source).contains("public enum ")) {
                String name =
                        SOURCES.relativize(source).toString().replace('/', '.').replace(".java", "");
                Class<?> type = Class.forName("org.starhop." + name);
                if (known.stream().anyMatch(key -> key.startsWith(type.getSimpleName() + "."))) {
                    assertThat(known)
                            .containsAll(Arrays.stream(type.getEnumConstants())
                                    .map(value -> type.getSimpleName() + "." + ((Enum<?>) value).name())
                                    .toList());
                }
            }
        }
    }

    @Test
    void pagesShowNoLiterals() {
        List<String> shown = new ArrayList<>();
        for (Path source : pages()) {
            Matcher matcher = SHOWN_LITERAL.matcher(read(source));
            while (matcher.find()) {
                if (!LITERALS_ALLOWED.contains(matcher.group(1))) {
                    shown.add(source.getFileName() + ": " + matcher.group(1));
                }
            }
        }
        assertThat(shown).isEmpty();
    }

    @Test
    void familyTextsBlameNobody() {
        Pattern blame =
                Pattern.compile("\\b(complian\\w*|fail(ed|ure)|missed|non-compliant)\\b", Pattern.CASE_INSENSITIVE);
        for (String bundle : List.of("common", "parent", "welcome")) {
            ResourceBundle texts = texts(bundle, "en");
            assertThat(keys(bundle, "en"))
                    .allSatisfy(key -> assertThat(texts.getString(key)).as(key).doesNotContainPattern(blame));
        }
    }

    private static List<Path> pages() {
        return sources().stream()
                .filter(source -> read(source).contains("import com.vaadin.flow.component"))
                .toList();
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    private static Set<String> keys(String bundle, String language) {
        return new TreeSet<>(texts(bundle, language).keySet());
    }

    private static ResourceBundle texts(String bundle, String language) {
        return Translations.bundle(bundle, Locale.of(language));
    }
}
