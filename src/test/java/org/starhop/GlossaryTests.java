package org.starhop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every name in the glossary is one that the product really uses. */
class GlossaryTests {

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final String CHILD_MODE = "frontend/src";
    private static final String TEXTS = "src/main/resources/vaadin-i18n";

    @Test
    void itsJavaTypesExist() {
        String types = names("src/main/java", ".java");

        assertThat(column(2)).isNotEmpty().allMatch(name -> types.contains("/" + name + ".java\n"));
    }

    @Test
    void itsTypeScriptTypesExist() {
        String source = contents(CHILD_MODE, file -> file.endsWith(".ts"));

        assertThat(column(3)).isNotEmpty().allMatch(name -> declares(source, name));
    }

    @Test
    void itsTablesExist() {
        String migrations = contents("src/main/resources/db/migration", file -> file.endsWith(".sql"));

        assertThat(column(4))
                .isNotEmpty()
                .allMatch(name -> Pattern.compile("(?i)create table " + name + "\\b")
                        .matcher(migrations)
                        .find());
    }

    @Test
    void itsFieldsAreInTheContract() {
        String contract = contents("docs", file -> file.endsWith("play-api.json"));

        assertThat(column(5)).isNotEmpty().allMatch(name -> contract.matches("(?s).*\"" + name + "\\??\".*"));
    }

    @Test
    void itsWordsAreOnTheScreensInBothLanguages() {
        assertThat(words(6)).isNotEmpty().allMatch(shown(file -> !file.contains("_es.") && !file.startsWith("es")));
        assertThat(words(7)).isNotEmpty().allMatch(shown(file -> file.contains("_es.") || file.startsWith("es")));
    }

    private static Predicate<String> shown(Predicate<String> language) {
        String texts = (contents(TEXTS, language) + contents(CHILD_MODE + "/text", language)).toLowerCase();
        return word -> texts.contains(word.toLowerCase());
    }

    private static boolean declares(String source, String name) {
        return Pattern.compile("export (?:interface|type|class) " + name + "\\b")
                .matcher(source)
                .find();
    }

    private static List<String> column(int number) {
        return cells(number)
                .flatMap(cell -> NAME.matcher(cell).results().map((MatchResult name) -> name.group(1)))
                .toList();
    }

    private static List<String> words(int number) {
        return cells(number)
                .flatMap(cell -> Stream.of(cell.split(",")))
                .map(String::strip)
                .filter(word -> !word.equals("–"))
                .toList();
    }

    private static Stream<String> cells(int number) {
        return contents("docs", file -> file.equals("glossary.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Noun"))
                .map(line -> line.split("\\|")[number + 1].strip());
    }

    private static String names(String folder, String ending) {
        return files(folder)
                .map(Path::toString)
                .filter(file -> file.endsWith(ending))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String contents(String folder, Predicate<String> wanted) {
        return files(folder)
                .filter(file -> wanted.test(file.getFileName().toString()))
                .map(GlossaryTests::text)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
